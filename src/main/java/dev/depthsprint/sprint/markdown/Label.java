package dev.depthsprint.sprint.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says what its text is: {@code **Goal:** Learn Kafka}.
 *
 * @param rest the text behind the label, or empty
 */
record Label(Term term, String rest) {

  private static final int LONGEST = 40;

  /** GitHub's way of a box: {@code > [!TIP]}. */
  private static final Pattern ALERT = Pattern.compile("^\\[!([A-Za-z]{1,20})]");

  /** The label that a block starts with; a heading may be nothing but the label. */
  static Optional<Label> of(Block block) {
    return switch (block) {
      case Block.Heading heading -> named(heading.text(), "").or(() -> of(heading.text()));
      case Block.Item item -> of(item.bullet().text());
      case Block.Text(Line line, boolean loose) ->
          of(line.content()).or(() -> loose ? named(line.content(), "") : Optional.empty());
      case Block.Table _, Block.Verbatim _, Block.Divider _ -> Optional.empty();
    };
  }

  static Optional<Label> of(String text) {
    String bare = Inline.withoutSymbols(text);
    Matcher alert = ALERT.matcher(bare);
    if (alert.find()) {
      return named(alert.group(1), bare.substring(alert.end()));
    }
    return Inline.emphasised(bare)
        .map(bold -> ofBold(bold.inside().strip(), bold.behind().strip()))
        .orElseGet(() -> ofPlain(bare));
  }

  private static Optional<Label> ofBold(String inside, String behind) {
    if (inside.endsWith(":") || behind.isEmpty()) {
      return named(inside, behind).or(() -> behind.isEmpty() ? ofPlain(inside) : Optional.empty());
    }
    return behind.startsWith(":") ? named(inside, behind.substring(1)) : ofPlain(inside + behind);
  }

  private static Optional<Label> ofPlain(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        ? named(text.substring(0, colon), text.substring(colon + 1))
        : Optional.empty();
  }

  private static Optional<Label> named(String name, String rest) {
    return name.length() > LONGEST
        ? Optional.empty()
        : Term.named(name)
            .filter(term -> term.ordinal() <= Term.NOTES.ordinal())
            .map(term -> new Label(term, rest.strip()));
  }
}
