package dev.depthsprint.interchange;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Workspace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of recorded time as {@link IntervalsCsv} writes it, or another program. Of its columns
 * these are read, whatever their order: {@code start} and {@code end}, {@code task_id} or {@code
 * task}, and {@code zone} where there is one. Times without an offset are those of the zone.
 */
public final class TimeTable {

  /** No table is larger, in bytes; ours of 20,000 intervals has 4 MB. */
  public static final int LARGEST = 8 * 1024 * 1024;

  /**
   * @param number of the row in its file, counted from 1
   */
  public record Row(int number, String taskId, Instant start, Instant end, ZoneId zone) {}

  private final Workspace workspace;
  private final ZoneId here;
  private final List<String> header;

  private TimeTable(Workspace workspace, ZoneId here, List<String> header) {
    this.workspace = workspace;
    this.here = here;
    this.header = header;
  }

  /**
   * @param workspace whose tasks the rows name
   * @param here the zone of rows that name none
   * @throws Problem that names the row that cannot be read
   */
  public static List<Row> read(byte[] bytes, Workspace workspace, ZoneId here) throws Problem {
    List<List<String>> cells = CsvText.rows(decoded(bytes));
    List<String> header =
        cells.isEmpty() ? List.of() : cells.getFirst().stream().map(String::strip).toList();
    if (!header.contains("start")
        || !header.contains("end")
        || !header.contains("task") && !header.contains("task_id")) {
      throw Problem.of("interchange.time.noTable");
    }
    var table = new TimeTable(workspace, here, header);
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      rows.add(table.row(i + 1, cells.get(i)));
    }
    return List.copyOf(rows);
  }

  private static String decoded(byte[] bytes) throws Problem {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Problem(Problem.of("interchange.time.notText").sentence(), e);
    }
  }

  private Row row(int number, List<String> cells) throws Problem {
    ZoneId zone = zone(number, cell(cells, "zone"));
    return new Row(
        number,
        task(number, cell(cells, "task_id"), cell(cells, "task")),
        instant(number, cell(cells, "start"), zone),
        instant(number, cell(cells, "end"), zone),
        zone);
  }

  private String cell(List<String> cells, String column) {
    int index = header.indexOf(column);
    return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
  }

  private ZoneId zone(int number, String text) throws Problem {
    try {
      return text.isEmpty() ? here : ZoneId.of(text);
    } catch (DateTimeException e) {
      throw wrong(number, text, e);
    }
  }

  private static Instant instant(int number, String text, ZoneId zone) throws Problem {
    String iso = text.replace(' ', 'T');
    try {
      return iso.matches(".*T.*([zZ]|[+-]\\d\\d.*)")
          ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw wrong(number, text, e);
    }
  }

  private static Problem wrong(int number, String text, Exception cause) {
    return new Problem(
        Problem.of("interchange.time.wrong", String.valueOf(number), text).sentence(), cause);
  }

  /** By its id, else by its whole title. */
  private String task(int number, String id, String title) throws Problem {
    List<String> found =
        tasks()
            .filter(task ->
                task.id().equals(id)
                    || !title.isEmpty() && InlineText.plain(task.title()).equals(title))
            .map(Task::id)
            .toList();
    if (found.contains(id)) {
      return id;
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw Problem.of(
        found.isEmpty() ? "interchange.time.noTask" : "interchange.time.tasks",
        String.valueOf(number),
        title.isEmpty() ? id : title);
  }

  private Stream<Task> tasks() {
    return Stream.concat(Stream.of(workspace.sprint()), workspace.archive().values().stream())
        .map(Sprint::days)
        .flatMap(days -> days.stream().flatMap(day -> day.tasks().stream()));
  }
}
