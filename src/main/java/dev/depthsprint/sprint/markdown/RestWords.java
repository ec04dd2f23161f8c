package dev.depthsprint.sprint.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a plan says that a day has no work of its own. */
final class RestWords {

  private static final Set<String> REST =
      words(
          "rest, rest day, full rest, day of rest, day off, off, free, free day, break, no study",
          "recovery, recover, recharge, relax, holiday",
          "ruhetag, ruhe, frei, freier tag, pause, pausentag, ausruhen, erholung, feiertag",
          "repos, repos complet, jour de repos, journee de repos, jour de pause, jour libre",
          "relache, conge, ferie",
          "libre, descanso, descansar, dia de descanso, dia libre, descanso total, festivo",
          "livre, folga, descansar, dia livre, dia de folga, feriado");

  private static final Set<String> BUFFER =
      words(
          "buffer, buffer day, catch up, catch up day, catchup, catchup day",
          "puffer, puffertag, aufholen, nachholen, aufholtag, nachholtag",
          "tampon, jour tampon, rattrapage, jour de rattrapage, journee de rattrapage",
          "colchon, recuperacion, dia de recuperacion, reserva, ponerse al dia",
          "recuperacao, dia de recuperacao, por em dia");

  /** Between two of them: "Rest / catch-up", "repos ou rattrapage". */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[/&+,|]\\s*|\\s+(?:and|or|und|oder|et|ou|y|o|e)\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** These mean nothing else, whatever stands behind; "Rest – an API" may be work. */
  private static final Set<String> SURE =
      words("off, no study, repos, repos complet, descanso, descanso total, folga");

  private static final Pattern OF_A_DAY =
      Pattern.compile("(?:^|\\s)(?:day|jour|journee|dia)(?:\\s|$)|(?:tag|day)$");

  /** Between such a word and what else is said of the day. */
  private static final Pattern BEFORE_NOTE =
      Pattern.compile("\\s[-–—]\\s|[:;,.!–—]\\s|\\s?\\((?=[^()]{1,80}\\)$)");

  /** No list of such words is longer. */
  private static final int LONGEST = 80;

  private RestWords() {}

  private static Set<String> words(String... lists) {
    return Arrays.stream(lists)
        .flatMap(list -> Arrays.stream(list.split(", ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True when the text says nothing but that the day is free, or free for what is left over. */
  static boolean isAll(String text) {
    List<String> parts = parts(text);
    return !parts.isEmpty()
        && parts.stream().allMatch(part -> REST.contains(part) || BUFFER.contains(part));
  }

  /** True when one of the words keeps the day for what is left over. */
  static boolean isBuffer(String text) {
    return parts(text).stream().anyMatch(BUFFER::contains);
  }

  /** True when it is such a word that can mean nothing else, such as "Rest day". */
  static boolean isSure(String text) {
    return isAll(text)
        && parts(text).stream()
            .anyMatch(part -> SURE.contains(part) || OF_A_DAY.matcher(part).find());
  }

  /**
   * A day without work of its own, and what else the plan says of it.
   *
   * @param note empty when it says no more
   */
  record Noted(String words, String note) {}

  /** "Rest day – go for a walk", when the words in front can mean nothing else. */
  static Optional<Noted> noted(String text) {
    if (isSure(text)) {
      return Optional.of(new Noted(text, ""));
    }
    Matcher found = BEFORE_NOTE.matcher(text);
    if (!found.find() || !isSure(text.substring(0, found.start()))) {
      return Optional.empty();
    }
    String note = text.substring(found.end());
    boolean isBracketed = found.group().endsWith("(");
    return Optional.of(
        new Noted(
            text.substring(0, found.start()),
            isBracketed ? note.substring(0, note.length() - 1) : note));
  }

  private static List<String> parts(String text) {
    String whole = Inline.folded(text);
    return text.length() > LONGEST || REST.contains(whole) || BUFFER.contains(whole)
        ? List.of(whole)
        : Arrays.stream(BETWEEN.split(text)).map(Inline::folded).toList();
  }
}
