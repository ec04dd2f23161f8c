package dev.depthsprint.diagram.copy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chain of names with arrows between them that stands in a sentence, such as "Sketch one real
 * pipeline (Talend → Kafka → DB2/GCP)".
 *
 * @param title what the sentence says beside it; where it says nothing else, the chain
 * @param chain for {@link ChainReader}
 */
public record ChainInSentence(String title, String chain) {

  private static final String ARROW = "(?:[-=]+>|[→⟶⇒➔➜])";

  /** In brackets; the one with the arrow, where there are several. */
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[]([^()\\[\\]]*" + ARROW + "[^()\\[\\]]*)[)\\]]");

  /** Behind a colon. */
  private static final Pattern BEHIND_COLON = Pattern.compile("^([^:]*):\\s(.*" + ARROW + ".*)$");

  private static final Pattern ARROWED = Pattern.compile("\\S\\s*" + ARROW + "\\s*\\S");

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
      return Optional.of(of(rest, bracketed.group(1)));
    }
    Matcher behind = BEHIND_COLON.matcher(sentence);
    return Optional.of(behind.matches() ? of(behind.group(1), behind.group(2)) : of("", sentence));
  }

  private static ChainInSentence of(String words, String chain) {
    String plain = chain.strip().replaceAll("[.;!]+$", "");
    String title = words.strip().replaceAll("\\s+", " ");
    return new ChainInSentence(title.isEmpty() ? plain : title, plain);
  }
}
