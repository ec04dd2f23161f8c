package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.RandomEdits;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class FileMergeTest {

  private static final String BASE =
      """
      {"schemaVersion": 1, "minReaderVersion": 1, "title": "D",
       "components": [{"id": "a", "kind": "kafka", "name": "A", "x": 8, "y": 0},
                      {"id": "b", "kind": "db2", "name": "B", "x": 0, "y": 0}],
       "flows": [{"id": "f", "from": "a", "to": "b"}], "extra": 7}
      """;

  private static final Instant MONDAY = Instant.parse("2026-03-02T20:00:00Z");

  @TempDir Path temp;

  @Test
  void what_each_side_changed_is_taken_from_it() throws Exception {
    FileMerge merged =
        merge(
            BASE,
            BASE.replace("\"x\": 8", "\"x\": 100"),
            BASE.replace("\"name\": \"A\"", "\"name\": \"Alpha\"").replace("\"D\"", "\"Day\""));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged)).contains("\"x\": 100", "Alpha", "\"title\": \"Day\"", "\"extra\": 7");
  }

  @Test
  void elements_that_were_added_on_both_sides_are_all_there() throws Exception {
    FileMerge merged =
        merge(
            BASE,
            BASE.replace("[{\"id\": \"a\"", "[" + one("c") + "{\"id\": \"a\""),
            BASE.replace("[{\"id\": \"a\"", "[" + one("d") + "{\"id\": \"a\""));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(diagram(merged).components()).containsOnlyKeys("a", "b", "c", "d");
  }

  @Test
  void a_place_that_both_changed_is_a_conflict_that_keeps_both() throws Exception {
    FileMerge merged =
        merge(
            BASE,
            BASE.replace("\"name\": \"A\"", "\"name\": \"Ours\""),
            BASE.replace("\"name\": \"A\"", "\"name\": \"Theirs\""));

    assertThat(merged.conflicts())
        .extracting(Message::text)
        .singleElement()
        .asString()
        .contains("components[a].name");
    assertThat(diagram(merged).component("a").orElseThrow().name()).isEqualTo("Ours");
    assertThat(text(merged)).contains("\"ours\": \"Ours\"", "\"theirs\": \"Theirs\"");
  }

  @Test
  void a_component_that_we_deleted_stays_when_they_drew_a_flow_to_it() throws Exception {
    String without =
        """
        {"schemaVersion": 1, "minReaderVersion": 1, "title": "D",
         "components": [{"id": "a", "kind": "kafka", "name": "A", "x": 8, "y": 0}],
         "flows": [], "extra": 7}
        """;
    FileMerge merged =
        merge(
            BASE,
            without,
            BASE.replace(
                "\"flows\": [", "\"flows\": [{\"id\": \"g\", \"from\": \"a\", \"to\": \"b\"}, "));

    assertThat(merged.conflicts()).hasSize(1);
    assertThat(diagram(merged).components()).containsOnlyKeys("a", "b");
    assertThat(diagram(merged).flows()).containsOnlyKeys("g");
  }

  @Test
  void two_storms_of_edits_merge_into_what_can_be_opened_and_hold_both() throws Exception {
    int clean = 0;
    for (long seed = 0; seed < 150; seed++) {
      var random = new Random(seed);
      Diagram base = rage(Diagram.empty("merged", "Storm"), random, 60);
      Diagram ours = rage(base, random, random.nextInt(6));
      Diagram theirs = rage(base, random, random.nextInt(6));

      FileMerge merged = merge(text(base), text(ours), text(theirs));
      FileMerge other = merge(text(base), text(theirs), text(ours));

      assertThat(diagram(merged)).as("seed %d", seed).isNotNull();
      assertThat(merged.conflicts().isEmpty())
          .as("seed %d", seed)
          .isEqualTo(other.conflicts().isEmpty());
      if (merged.conflicts().isEmpty()) {
        clean++;
        // Lists without an order of their own begin with what is ours.
        assertThat(diagram(merged).flows().keySet())
            .as("seed %d", seed)
            .isEqualTo(diagram(other).flows().keySet());
      }
    }
    assertThat(clean).isGreaterThan(30);
  }

  @Test
  void one_side_alone_is_what_comes_out() throws Exception {
    for (long seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      Diagram base = rage(Diagram.empty("merged", "Storm"), random, 60);
      Diagram changed = rage(base, random, 20);

      assertThat(diagram(merge(text(base), text(changed), text(base)))).isEqualTo(changed);
      assertThat(diagram(merge(text(base), text(base), text(changed)))).isEqualTo(changed);
    }
  }

  @Test
  void plans_merge_by_day_and_task() throws Exception {
    Sprint sprint = new RandomWorkspaces(12).sprint();
    String base = text(sprint);
    String first = sprint.days().get(0).date().toString();
    String second = sprint.days().get(1).date().toString();

    FileMerge merged =
        merge(base, withNotes(base, first, "From us"), withNotes(base, second, "From them"));

    assertThat(merged.conflicts()).isEmpty();
    Sprint both = new FileFormat<>(new SprintCodec()).parse(merged.bytes(), "m").value();
    assertThat(both.days().get(0).notes()).isEqualTo("From us");
    assertThat(both.days().get(1).notes()).isEqualTo("From them");
  }

  @Test
  void what_is_no_file_of_ours_is_refused() {
    assertThatThrownBy(() -> merge("{}", "{}", "{}")).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> merge(BASE, BASE, "{")).isInstanceOf(Problem.class);
  }

  @Test
  void journals_of_time_that_were_appended_to_apart_become_one() throws Exception {
    String base = Journals.of("a", 9);
    String merged =
        text(merge(base, Journals.of("a", 9, "b", 11), Journals.of("a", 9, "c", 14, "d", 11)));

    JournalText read = JournalText.parse(merged.getBytes(StandardCharsets.UTF_8), "time.jsonl");
    assertThat(read.damagedLine()).isZero();
    assertThat(read.skipped()).isZero();
    assertThat(read.log().intervals()).extracting(Interval::id).containsExactly("a", "b", "c");
    assertThat(merged).startsWith(Journals.of("a", 9, "b", 11));
  }

  @Test
  void a_damaged_journal_is_not_merged() throws Exception {
    String whole = Journals.of("a", 9);

    assertThatThrownBy(() -> merge("", whole, whole.replace("09:00", "09:30")))
        .hasMessageContaining("Line 2 of")
        .hasMessageContaining("theirs");
  }

  private static String withNotes(String sprint, String date, String notes) {
    var tree = json(sprint);
    for (var one : tree.path("days")) {
      if (one.path("date").stringValue("").equals(date)) {
        ((ObjectNode) one).put("notes", notes);
      }
    }
    return new String(JsonText.pretty(tree), StandardCharsets.UTF_8);
  }

  private static ObjectNode json(String text) {
    try {
      return JsonText.parse(text.getBytes(StandardCharsets.UTF_8), "x");
    } catch (Problem problem) {
      throw new AssertionError(problem);
    }
  }

  private static String one(String id) {
    return "{\"id\": \"" + id + "\", \"kind\": \"kafka\", \"x\": 1, \"y\": 2}, ";
  }

  private static Diagram rage(Diagram diagram, Random random, int edits) {
    var all = new RandomEdits(random);
    Diagram raged = diagram;
    for (int i = 0; i < edits; i++) {
      DiagramEdit edit = all.next(raged);
      raged = edit.change().apply(raged);
    }
    return raged;
  }

  private static String text(Diagram diagram) throws Problem {
    return new String(
        DiagramFiles.format("merged").bytes(diagram, JsonText.object(), "m"),
        StandardCharsets.UTF_8);
  }

  private static String text(Sprint sprint) throws Problem {
    return new String(
        new FileFormat<>(new SprintCodec()).bytes(sprint, JsonText.object(), "m"),
        StandardCharsets.UTF_8);
  }

  private static String text(FileMerge merged) {
    return new String(merged.bytes(), StandardCharsets.UTF_8);
  }

  private static Diagram diagram(FileMerge merged) throws Problem {
    return DiagramFiles.format("merged").parse(merged.bytes(), "m").value();
  }

  private FileMerge merge(String base, String ours, String theirs) throws Exception {
    return FileMerge.of(
        Files.writeString(temp.resolve("base"), base),
        Files.writeString(temp.resolve("ours"), ours),
        Files.writeString(temp.resolve("theirs"), theirs),
        MONDAY);
  }
}
