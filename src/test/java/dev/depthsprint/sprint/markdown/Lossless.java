package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for every plan that was read, whatever it says. */
final class Lossless {

  /** Shorter words are names of days, units and numbers, which become dates and minutes. */
  private static final int SHORTEST_WORD = 4;

  private Lossless() {}

  static void check(String source, ImportedPlan plan) {
    List<String> lines = source.lines().toList();
    everyLineHasOnePlace(lines, plan);
    whatIsUnrecognisedIsKept(lines, plan);
    noWordIsLost(lines, plan);
    theSprintIsSound(plan.sprint());
  }

  private static void everyLineHasOnePlace(List<String> lines, ImportedPlan plan) {
    assertThat(plan.places())
        .extracting(Place::line)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, lines.size())
                .filter(number -> !lines.get(number - 1).isBlank())
                .boxed()
                .toList());
  }

  private static void whatIsUnrecognisedIsKept(List<String> lines, ImportedPlan plan) {
    assertThat(plan.sprint().unrecognised())
        .containsExactlyElementsOf(
            plan.places().stream()
                .filter(place -> place.part() == Part.UNRECOGNISED)
                .map(place -> lines.get(place.line() - 1))
                .toList());
  }

  /**
   * Lines that only shape the page hold no words but the reader's own; all others keep theirs. A
   * duration in the middle of a word leaves two halves together, hence one long text of letters.
   */
  private static void noWordIsLost(List<String> lines, ImportedPlan plan) {
    String kept = letters(String.join(" ", textsOf(plan.sprint())));
    for (Place place : plan.places()) {
      Set<String> lost = words(lines.get(place.line() - 1));
      lost.removeIf(kept::contains);
      lost.removeIf(OWN_WORDS::contains);
      assertThat(lost).as("lost of line %d, a %s", place.line(), place.part()).isEmpty();
    }
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(Inline.folded(text)).replaceAll("");
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : NO_LETTER.split(TAG.matcher(text).replaceAll(" "))) {
      String folded = letters(word);
      if (folded.length() >= SHORTEST_WORD) {
        words.add(folded);
      }
    }
    return words;
  }

  private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

  private static final Pattern TAG =
      Pattern.compile(
          "</?[a-zA-Z]{1,2}\\s*/?>|</?(?:details|summary)(?:\\s[^<>]*)?>|</?[hH][1-6][^<>]*>");

  /** What the reader turns into fields, dates and minutes; parts of these words as well. */
  private static final String OWN_WORDS =
      Stream.concat(
              Arrays.stream(Term.values()).flatMap(term -> term.words().stream()),
              Arrays.stream(StatusWords.values()).flatMap(StatusWords::words))
          .collect(
              Collectors.joining(
                  " ",
                  "",
                  " monday tuesday wednesday thursday friday saturday sunday weekend"
                      + " montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende"
                      + " lundi mardi mercredi jeudi vendredi samedi dimanche"
                      + " lunes martes miercoles jueves viernes sabado domingo"
                      + " segunda terca quarta quinta sexta feira"
                      + " january february march april may june july august september october"
                      + " november december januar februar marz mai juni juli oktober dezember"
                      + " janvier fevrier mars avril juin juillet aout septembre octobre novembre"
                      + " decembre enero febrero marzo abril mayo junio julio agosto septiembre"
                      + " octubre noviembre diciembre janeiro fevereiro marco maio junho julho"
                      + " setembro outubro novembro dezembro"
                      + " name nombre nome item bezeichnung half hour halbe demi media meia"
                      + " hours minutes stunden minuten heures horas minutos"));

  private static void theSprintIsSound(Sprint sprint) {
    assertThat(sprint.days()).hasSizeBetween(1, PlanReader.MAX_DAYS);
    for (int i = 1; i < sprint.days().size(); i++) {
      assertThat(sprint.days().get(i).date())
          .isEqualTo(sprint.days().get(i - 1).date().plusDays(1));
    }
    List<Task> tasks = sprint.days().stream().flatMap(day -> day.tasks().stream()).toList();
    assertThat(tasks).hasSizeLessThanOrEqualTo(PlanReader.MAX_TASKS);
    assertThat(tasks).extracting(Task::id).doesNotHaveDuplicates();
    assertThat(tasks).extracting(Task::title).allSatisfy(t -> assertThat(t).isNotBlank());
    assertThat(sprint.title()).isNotBlank();
  }

  private static List<String> textsOf(Sprint sprint) {
    List<String> texts = new ArrayList<>();
    texts.addAll(List.of(sprint.title(), sprint.goal(), sprint.time(), sprint.tip()));
    sprint.themes().forEach(theme -> texts.addAll(List.of(theme.title(), theme.detail())));
    sprint.weeks().forEach(week -> texts.addAll(List.of(week.title(), week.subtitle())));
    sprint.definitionOfDone().forEach(criterion -> texts.add(criterion.text()));
    sprint.days().forEach(day -> texts.addAll(textsOf(day)));
    texts.addAll(sprint.unrecognised());
    return texts;
  }

  private static List<String> textsOf(Day day) {
    List<String> texts = new ArrayList<>();
    texts.addAll(List.of(day.title(), day.focus(), day.outcome(), day.notes()));
    for (Task task : day.tasks()) {
      texts.addAll(List.of(task.title(), task.notes()));
      task.subItems().forEach(item -> texts.add(item.title()));
    }
    return texts;
  }
}
