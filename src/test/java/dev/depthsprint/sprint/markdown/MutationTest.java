package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to a plan on its way here, it is read without loss or refused in a sentence. */
class MutationTest {

  private static final int ROUNDS = 800;

  private static final String[] BITS = {
    "|",
    "\\",
    "\n",
    "\n\n",
    "#",
    "- ",
    "• ",
    "– ",
    "<br>",
    "**",
    "`",
    "```\n",
    "---\n",
    "| --- |",
    "Day 3: ",
    "Week 2 – ",
    "Mon – ",
    "[x] ",
    "✅ ",
    "> ",
    "<!-- ",
    "\t",
    " ",
    ":",
    "(30 min)",
    "**Goal:** ",
    "9",
    "\uFEFF",
    "\u00A0",
    "1️⃣ ",
    "    ",
    "Week 99: ",
    "Day 1-40: ",
    "2026-03-02 "
  };

  @Test
  void shuffled_cut_and_doubled_lines_are_read_without_loss_or_refused() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      var random = new Random(seed);
      check(seed, random, lines(random));
    }
  }

  @Test
  void inserted_deleted_and_doubled_characters_are_read_without_loss_or_refused() {
    for (int seed = ROUNDS; seed < 2 * ROUNDS; seed++) {
      var random = new Random(seed);
      check(seed, random, characters(random, source(random)));
    }
  }

  @Test
  void lines_and_characters_changed_together_are_read_without_loss_or_refused() {
    for (int seed = 2 * ROUNDS; seed < 3 * ROUNDS; seed++) {
      var random = new Random(seed);
      check(seed, random, characters(random, lines(random)));
    }
  }

  @Test
  void most_changed_plans_are_still_read() {
    int read = 0;
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      try {
        read(random, lines(random));
        read++;
      } catch (Problem refused) {
        assertThat(refused.getMessage()).contains("plan.md");
      }
    }
    assertThat(read).isGreaterThan(190);
  }

  private static void check(int seed, Random random, String source) {
    try {
      Lossless.check(
          source.startsWith("\uFEFF") ? source.substring(1) : source, read(random, source));
    } catch (Problem refused) {
      assertThat(refused.getMessage()).contains("plan.md");
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError("seed " + seed + "\n" + source, failure);
    }
  }

  private static ImportedPlan read(Random random, String source) throws Problem {
    LocalDate start = LocalDate.of(2026, 3, 2).plusDays(random.nextInt(7));
    Order order = Order.values()[random.nextInt(2)];
    return PlanReader.read(
        "plan.md", source.getBytes(StandardCharsets.UTF_8), new Layout(start, order));
  }

  /** Half of the time the bundled plan, else one in another style. */
  private static String source(Random random) {
    List<String> others = OtherPlans.files();
    return random.nextBoolean()
        ? new String(BundledPlan.content(), StandardCharsets.UTF_8)
        : OtherPlans.text(others.get(random.nextInt(others.size())));
  }

  private static String lines(Random random) {
    List<String> lines = new ArrayList<>(source(random).lines().toList());
    for (int edits = random.nextInt(8); edits >= 0; edits--) {
      int at = random.nextInt(lines.size());
      int other = random.nextInt(lines.size());
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(other, lines.get(at));
        case 2 -> Collections.swap(lines, at, other);
        case 3 -> lines.subList(at, Math.min(lines.size(), at + random.nextInt(8))).clear();
        case 4 -> lines.add(at, BITS[random.nextInt(BITS.length)] + lines.get(other));
        default -> Collections.shuffle(lines.subList(Math.min(at, other), lines.size()), random);
      }
      if (lines.isEmpty()) {
        lines.add("");
      }
    }
    return String.join(random.nextBoolean() ? "\n" : "\r\n", lines);
  }

  private static String characters(Random random, String source) {
    var text = new StringBuilder(source);
    for (int edits = random.nextInt(30); edits >= 0 && !text.isEmpty(); edits--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(3));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, BITS[random.nextInt(BITS.length)]);
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.setCharAt(at, (char) (' ' + random.nextInt(0x2400)));
      }
    }
    return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
