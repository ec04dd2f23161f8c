package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Versions;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcollections.TreePVector;

/**
 * The shipped schemas say what the app writes, all of it: here they also refuse a field that they
 * do not list, which others may well add.
 */
class SchemaTest {

  private static final Path SCHEMAS = Path.of("assets/schemas");

  @TempDir Path temp;

  private final Map<String, Schema> schemas = new TreeMap<>();

  @Test
  void every_sample_holds_to_its_schema() throws IOException {
    assertThat(Samples.all()).hasSize(6);
    for (Path sample : Samples.all()) {
      assertHolds(sample, "");
    }
  }

  @Test
  void every_saved_file_holds_to_its_schema() throws Exception {
    for (long seed = 0; seed < 30; seed++) {
      Path folder = temp.resolve("seed-" + seed);
      var random = new RandomWorkspaces(seed);
      try (var opened = WorkspaceFolder.open(folder)) {
        opened.save(random.workspace().withVersions(versions(random)));
        opened.append(random.events(20)).get();
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(SchemaTest::isData).toList()) {
          assertHolds(file, "seed " + seed);
        }
      }
    }
  }

  @Test
  void every_line_of_the_history_holds_to_its_schema() throws Exception {
    try (var opened = WorkspaceFolder.open(temp)) {
      var random = new RandomWorkspaces(5);
      var store = new Store(Workspace.EMPTY);
      for (int number = 1; number < 40; number++) {
        if (number % 7 == 0) {
          store.undo();
        }
        store.apply(
            new Edit(
                Message.of("workspace.edit.dayText"),
                workspace -> random.workspace().withTime(workspace.time())));
        opened.save(store.current(), store.history());
        opened.flush().get();
      }
      store.undo();
      store.undo();
      store.record(store.current().time(), Message.of("workspace.edit.addTime"), added());
      opened.save(store.current(), store.history());
    }
    Path history = temp.resolve("history.jsonl");
    assertThat(Files.readString(history))
        .contains("\"type\":\"step\"", "\"type\":\"to\"", "\"type\":\"saved\"", "\"time\":{");
    assertHolds(history, "");
  }

  private static Correction added() {
    return TimeMerge.correction(
        TimeLog.EMPTY,
        new TimeLog(
            TreePVector.singleton(
                new Interval(
                    "i",
                    "t",
                    Instant.EPOCH,
                    Instant.EPOCH.plusSeconds(60),
                    ZoneOffset.UTC,
                    Origin.MANUAL)),
            TimerState.IDLE));
  }

  private static Versions versions(RandomWorkspaces random) {
    Instant monday = Instant.parse("2026-03-02T09:15:04Z");
    Versions automatic = Versions.NONE.plus(Versions.NONE.make(random.diagram("kept"), monday, ""));
    return automatic.plus(automatic.make(random.diagram("kept"), monday, "Mon: baseline"));
  }

  @Test
  void a_schema_refuses_what_the_app_refuses() throws IOException {
    Path sprint = Samples.FOLDER.resolve("sprint.json");

    for (String wrong :
        List.of("\"mark\": \"finished\"", "\"mark\": null", "\"marks\": \"done\"")) {
      String text = Files.readString(sprint).replaceFirst("\"mark\": \"done\"", wrong);
      assertThat(schema("sprint").validate(text, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  private void assertHolds(Path file, String where) throws IOException {
    String name = file.getFileName().toString();
    String kind =
        switch (name) {
          case "sprint.json" -> "sprint";
          case "settings.json" -> "settings";
          case "time.jsonl" -> "time";
          case "history.jsonl" -> "history";
          default -> name.startsWith("sprint-") ? "sprint" : "diagram";
        };
    List<String> texts =
        name.endsWith(".jsonl") ? Files.readAllLines(file) : List.of(Files.readString(file));
    for (String text : texts) {
      assertThat(schema(kind).validate(text, InputFormat.JSON)).as(where + " " + text).isEmpty();
    }
  }

  private static boolean isData(Path file) {
    return file.toString().endsWith(".json") || file.toString().endsWith(".jsonl");
  }

  private Schema schema(String kind) throws IOException {
    if (!schemas.containsKey(kind)) {
      String strict =
          Files.readString(SCHEMAS.resolve(kind + ".schema.json"))
              .replace(
                  "\"type\": \"object\",",
                  "\"type\": \"object\", \"unevaluatedProperties\": false,");
      var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
      schemas.put(kind, registry.getSchema(strict, InputFormat.JSON));
    }
    return schemas.get(kind);
  }
}
