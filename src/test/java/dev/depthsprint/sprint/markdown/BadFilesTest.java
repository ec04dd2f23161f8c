package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as they come: other encodings, other line ends, and what is no plan at all. */
class BadFilesTest {

  private static final Layout LAYOUT = new Layout(Plans.MONDAY, Order.CALENDAR);

  private static final String BUNDLED = new String(BundledPlan.content(), StandardCharsets.UTF_8);

  private static ImportedPlan read(byte[] content) throws Problem {
    return PlanReader.read("notes.md", content, LAYOUT);
  }

  private static Sprint bundled() throws Problem {
    return BundledPlan.read(LAYOUT).sprint();
  }

  private static void refused(byte[] content, String sentence) {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> read(content)).withMessage(sentence);
  }

  private static void refused(String content) {
    refused(
        content.getBytes(StandardCharsets.UTF_8),
        "notes.md holds no plan: name its days “Day 1” or “Monday”, in headings, in a list or in a"
            + " table.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void every_kind_of_line_end_gives_the_same_sprint(String end) throws Problem {
    assertThat(read(BUNDLED.replace("\n", end).getBytes(StandardCharsets.UTF_8)).sprint())
        .isEqualTo(bundled());
  }

  @Test
  void a_byte_order_mark_changes_nothing() throws Problem {
    ImportedPlan plan = read(("\uFEFF" + BUNDLED).getBytes(StandardCharsets.UTF_8));
    assertThat(plan.sprint()).isEqualTo(bundled());
    assertThat(plan.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf_16_is_read_with_a_warning_with_and_without_its_mark(String name) throws Problem {
    for (String mark : new String[] {"", "\uFEFF"}) {
      ImportedPlan plan = read((mark + BUNDLED).getBytes(Charset.forName(name)));
      assertThat(plan.sprint()).isEqualTo(bundled());
      assertThat(plan.warnings())
          .extracting(Message::text)
          .containsExactly("notes.md is in UTF-16; it was read all the same, but UTF-8 is safer.");
    }
  }

  @Test
  void latin_1_is_refused_with_what_to_do() {
    refused(
        "Day 1: Café".getBytes(StandardCharsets.ISO_8859_1),
        "notes.md is not in UTF-8; save it in that encoding and import it again.");
  }

  @Test
  void zeros_mean_that_it_is_no_text() {
    refused(
        "Day 1: A\0B".getBytes(StandardCharsets.UTF_8),
        "notes.md is not a text file; choose a plan written in Markdown.");
  }

  @Test
  void random_bytes_are_refused_in_one_sentence() {
    for (int seed = 0; seed < 200; seed++) {
      byte[] bytes = new byte[1 + new Random(seed).nextInt(5_000)];
      new Random(seed).nextBytes(bytes);
      assertThatExceptionOfType(Problem.class)
          .as("seed %d", seed)
          .isThrownBy(() -> read(bytes))
          .withMessageStartingWith("notes.md ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \n", "\uFEFF"})
  void an_empty_file_is_refused(String content) {
    refused(
        content.getBytes(StandardCharsets.UTF_8),
        "notes.md is empty; choose a file that holds a plan.");
  }

  @Test
  void a_huge_file_is_refused() {
    refused(
        new byte[PlanReader.MAX_BYTES + 1],
        "notes.md is larger than 1 MB, which no plan is; choose another file.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello.",
        "# A title\n\nSome text.\n",
        "- milk\n- bread\n",
        "{\"a\": 1}",
        "| Name | Address |\n|---|---|\n| Docs | here |\n",
        "Sunny days are nice.",
        "In week 1 we start, and by day 3 we are done.",
        "---\n---\n---\n"
      })
  void a_text_without_days_is_no_plan(String content) {
    refused(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> ", "- ", "[", "(", "*", "**a ", "`", "|", "<ul><li>", "![", "\\", "# ", "\t"})
  void deep_nesting_and_endless_marks_are_no_plan(String unit) {
    refused("Text\n" + unit.repeat((PlanReader.MAX_BYTES - 10) / unit.length()));
  }

  /** As large as a plan may be; each is read, or refused in one sentence, in bounded time. */
  @ParameterizedTest
  @ValueSource(strings = {"> ", "![", "*a **b ", "``a` ", "[a](", "- [ ] ", "x|", "<br>• ", "~"})
  void a_plan_with_a_bomb_in_it_ends_well(String unit) {
    String head = "| Day | Tasks |\n|---|---|\n| **Mon – A** | • ";
    String bomb = unit.repeat((PlanReader.MAX_BYTES / 4 - head.length()) / unit.length());
    for (String start : new String[] {head, "## Day 1\n- "}) {
      try {
        byte[] content = (start + bomb).getBytes(StandardCharsets.UTF_8);
        assertThat(read(content).sprint().days()).isNotEmpty();
      } catch (Problem problem) {
        assertThat(problem).hasMessageStartingWith("notes.md ");
      }
    }
    assertThat(NoteText.of(unit.repeat(50_000 / unit.length()))).isNotEmpty();
    assertThat(InlineText.plain(unit.repeat(1_900 / unit.length()))).isNotEmpty();
  }

  @Test
  void a_list_nested_a_thousand_deep_is_read_flat() throws Problem {
    StringBuilder plan = new StringBuilder("## Day 1\n");
    for (int depth = 0; depth < 1_000; depth++) {
      plan.append(" ".repeat(depth)).append("- item ").append(depth).append('\n');
    }
    Sprint sprint = read(plan.toString().getBytes(StandardCharsets.UTF_8)).sprint();
    assertThat(sprint.days().getFirst().tasks().getFirst().subItems()).hasSize(999);
  }

  @Test
  void a_title_of_nested_emphasis_is_read() throws Problem {
    String title = "*a **b ".repeat(200) + "c** d*".repeat(200);
    Sprint sprint = read(("Day 1:\n- " + title).getBytes(StandardCharsets.UTF_8)).sprint();
    assertThat(sprint.days().getFirst().tasks().getFirst().title()).isEqualTo(title);
  }

  @Test
  void sixty_days_are_a_sprint_and_sixty_one_are_too_many() throws Problem {
    assertThat(read(days(60)).sprint().days()).hasSize(60);
    refused(
        days(61), "notes.md plans more than 60 days; split it into sprints of at most 60 days.");
  }

  private static byte[] days(int count) {
    StringBuilder plan = new StringBuilder();
    for (int day = 1; day <= count; day++) {
      plan.append("Day ").append(day).append(": Work\n");
    }
    return plan.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void two_thousand_tasks_are_a_sprint_and_one_more_is_too_many() throws Problem {
    String many = "## Day 1\n" + "- work\n".repeat(2_000);
    assertThat(read(many.getBytes(StandardCharsets.UTF_8)).sprint().days().getFirst().tasks())
        .hasSize(2_000);
    refused(
        (many + "- work\n").getBytes(StandardCharsets.UTF_8),
        "notes.md holds more than 2000 tasks; split it into several sprints.");
  }
}
