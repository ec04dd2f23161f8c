package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TaskMark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file keeps from being read to being written. */
class RoundTripTest {

  private static final FileFormat<Sprint> SPRINT = new FileFormat<>(new SprintCodec());
  private static final FileFormat<Diagram> DIAGRAM = DiagramFiles.format("drawing");

  private static final String SPRINT_OF_OTHERS =
      """
      {
        "schemaVersion": 7,
        "minReaderVersion": 1,
        "title": "Sprint",
        "goal": "",
        "time": "",
        "tip": "",
        "themes": [],
        "weeks": [],
        "days": [
          {
            "date": "2026-03-02",
            "kind": "study",
            "title": "Kick-off",
            "focus": "",
            "outcome": "",
            "budgetMinutes": 240,
            "tasks": [
              {
                "id": "t1",
                "title": "First",
                "mark": "open",
                "estimateMinutes": 120,
                "estimateAutomatic": true,
                "subItems": [],
                "notes": "",
                "link": "https://example.org/1"
              },
              {
                "id": "t2",
                "title": "Second",
                "mark": "open",
                "estimateMinutes": 120,
                "estimateAutomatic": true,
                "subItems": [],
                "notes": "",
                "link": "https://example.org/2",
                "weight": 1.50
              }
            ],
            "notes": "",
            "mood": {
              "morning": null
            }
          }
        ],
        "definitionOfDone": [
          {
            "text": "Drawn",
            "done": false,
            "owner": "Ada"
          }
        ],
        "unrecognised": [],
        "colour": "blue"
      }
      """;

  private static final String DIAGRAM_OF_OTHERS =
      """
      {
        "schemaVersion": 1,
        "minReaderVersion": 1,
        "title": "Drawing",
        "components": [
          {
            "id": "a",
            "kind": "snowflake",
            "name": "Snow",
            "detail": "",
            "x": 8,
            "y": -16.5,
            "retry": {
              "attempts": 3,
              "firstDelay": "PT1S",
              "backoff": "exponential",
              "maxDelay": "PT30S",
              "jitter": true,
              "then": "drop",
              "budget": 10
            },
            "checkpoint": {
              "interval": "PT1M",
              "store": "",
              "mode": "exactly-once"
            },
            "watermark": {
              "delay": "PT5S"
            }
          }
        ],
        "flows": []
      }
      """;

  @Test
  void a_file_that_nobody_changed_is_written_as_it_was() throws Exception {
    assertThat(rewritten(SPRINT, SPRINT_OF_OTHERS, List.of())).isEqualTo(SPRINT_OF_OTHERS);
    assertThat(rewritten(DIAGRAM, DIAGRAM_OF_OTHERS, List.of())).isEqualTo(DIAGRAM_OF_OTHERS);
  }

  @Test
  void one_change_is_one_line_of_difference_and_unknown_fields_stay() throws Exception {
    String text =
        rewritten(
            SPRINT,
            SPRINT_OF_OTHERS,
            List.of(sprint -> sprint.withTask("t2", task -> task.withMark(TaskMark.DONE))));

    int second = SPRINT_OF_OTHERS.indexOf("\"t2\"");
    assertThat(text)
        .isEqualTo(
            SPRINT_OF_OTHERS.substring(0, second)
                + SPRINT_OF_OTHERS.substring(second).replaceFirst("\"open\"", "\"done\""));
  }

  @Test
  void unknown_fields_stay_with_their_element_when_another_one_goes() throws Exception {
    String text =
        rewritten(
            SPRINT,
            SPRINT_OF_OTHERS,
            List.of(sprint ->
                sprint.withDay(
                    sprint.days().getFirst().date(), day -> day.withTasks(day.tasks().minus(0)))));

    assertThat(text).contains("\"link\": \"https://example.org/2\"").doesNotContain("org/1");
  }

  @Test
  void unknown_fields_come_back_with_an_element_that_undo_brings_back() throws Exception {
    String text =
        rewritten(
            SPRINT,
            SPRINT_OF_OTHERS,
            List.of(sprint -> sprint.withDays(sprint.days().minus(0)), _ -> parsed()));

    assertThat(text).isEqualTo(SPRINT_OF_OTHERS);
  }

  @Test
  void a_known_field_that_is_taken_away_leaves_the_file_and_unknown_ones_stay() throws Exception {
    String text =
        rewritten(
            DIAGRAM,
            DIAGRAM_OF_OTHERS,
            List.of(diagram ->
                diagram.withComponent("a", component -> component.without(Checkpoint.class))));

    assertThat(text).doesNotContain("checkpoint").contains("watermark").contains("\"budget\": 10");
  }

  @Test
  void the_same_value_gives_the_same_bytes() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      Diagram diagram = new RandomWorkspaces(seed).diagram("drawing");

      byte[] first = DIAGRAM.bytes(diagram, JsonText.object(), "drawing.json");
      var parsed = DIAGRAM.parse(first, "drawing.json");

      assertThat(parsed.value()).as("seed %d", seed).isEqualTo(diagram);
      assertThat(DIAGRAM.bytes(parsed.value(), parsed.tree(), "drawing.json"))
          .as("seed %d", seed)
          .isEqualTo(first);
    }
  }

  /** A step of a person. */
  private interface Change<T> {
    T of(T value) throws Exception;
  }

  private static Sprint parsed() throws Exception {
    return SPRINT.parse(SPRINT_OF_OTHERS.getBytes(StandardCharsets.UTF_8), "sprint.json").value();
  }

  private static <T> String rewritten(FileFormat<T> format, String text, List<Change<T>> changes)
      throws Exception {
    var parsed = format.parse(text.getBytes(StandardCharsets.UTF_8), "file");
    T value = parsed.value();
    byte[] bytes = format.bytes(value, parsed.tree(), "file");
    for (Change<T> change : changes) {
      value = change.of(value);
      bytes = format.bytes(value, parsed.tree(), "file");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
