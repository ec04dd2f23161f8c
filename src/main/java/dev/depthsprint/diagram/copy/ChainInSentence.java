package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A chain of names with arrows between them that stands in a sentence, such as "Sketch one real
 * pipeline (Talend → Kafka → DB2/GCP)". Arrows between other things, as in "from 9 → 5" or "junior
 * → senior", are none.
 *
 * @param title what the sentence says beside it; where it says nothing else, the chain
 * @param chain for {@link ChainReader}
 */
public record ChainInSentence(String title, String chain) {

  private static final String ARROW = "(?:[-=]+>|[→⟶⇒➔➜]|(?<=\\s)>>(?=\\s))";

  /** In brackets; the one with the arrow, where there are several. */
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[]([^()\\[\\]]*" + ARROW + "[^()\\[\\]]*)[)\\]]");

  /** Behind a colon. */
  private static final Pattern BEHIND_COLON = Pattern.compile("^([^:]*):\\s(.*" + ARROW + ".*)$");

  private static final Pattern ARROWED = Pattern.compile("\\S\\s*" + ARROW + "\\s*\\S");

  /** Figures, with or without a unit: 9, 5 ms, 10%. */
  private static final Pattern FIGURES = Pattern.compile("[\\d.,:]+\\s*(?:%|\\p{L}{0,4})");

  private static final int MOST_WORDS = 4;

  /** So many steps without a known system are a chain all the same. */
  private static final int CHAIN = 3;

  /**
   * @param sentence plain text in one line
   */
  public static Optional<ChainInSentence> in(String sentence) {
    if (!ARROWED.matcher(sentence).find()) {
      return Optional.empty();
    }
    Matcher bracketed = BRACKETED.matcher(sentence);
    if (bracketed.find() && ARROWED.matcher(bracketed.group(1)).find()) {
      String rest = sentence.substring(0, bracketed.start()) + sentence.substring(bracketed.end());
      return of(rest, bracketed.group(1));
    }
    Matcher behind = BEHIND_COLON.matcher(sentence);
    return behind.matches() ? of(behind.group(1), behind.group(2)) : bare(sentence);
  }

  /** Without a sign of where the chain begins, what comes before the first name is the title. */
  private static Optional<ChainInSentence> bare(String sentence) {
    List<String> steps = steps(sentence);
    String first = steps.getFirst();
    String name = name(first);
    String before = first.substring(0, first.length() - name.length());
    boolean isChain =
        steps.size() >= CHAIN || steps.stream().skip(1).anyMatch(ChainInSentence::isSystem);
    return isChain || isSystem(name)
        ? of(before, sentence.strip().substring(before.length()))
        : Optional.empty();
  }

  /** The longest end of a text that is a system; the text where none is. */
  private static String name(String text) {
    List<String> words = List.of(text.split("\\s+"));
    return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
        .map(from -> text.substring(startOf(words, from, text)))
        .filter(ChainInSentence::isSystem)
        .findFirst()
        .orElse(text);
  }

  private static int startOf(List<String> words, int index, String text) {
    int at = 0;
    for (int i = 0; i < index; i++) {
      at = text.indexOf(words.get(i), at) + words.get(i).length();
    }
    return text.indexOf(words.get(index), at);
  }

  private static boolean isSystem(String name) {
    return name.length() > 1 && Arrays.stream(name.split("/")).anyMatch(ChainInSentence::isKnown);
  }

  private static boolean isKnown(String name) {
    return !name.isBlank()
        && Catalogue.search(name).stream().anyMatch(kind -> !Catalogue.isGeneric(kind));
  }

  private static List<String> steps(String chain) {
    return Arrays.stream(chain.split(ARROW)).map(String::strip).toList();
  }

  private static boolean isName(String step) {
    return !FIGURES.matcher(step).matches() && step.split("\\s+").length <= MOST_WORDS;
  }

  private static Optional<ChainInSentence> of(String words, String chain) {
    String plain = chain.strip().replaceAll("[.;!]+$", "");
    String title = words.strip().replaceAll("\\s+", " ");
    return steps(plain).stream().filter(step -> !step.isEmpty()).allMatch(ChainInSentence::isName)
        ? Optional.of(new ChainInSentence(title.isEmpty() ? plain : title, plain))
        : Optional.empty();
  }
}
