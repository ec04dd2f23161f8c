package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.route.Spot;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Typesetting;
import dev.depthsprint.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands beside the line of a flow, and where: its outcome when that is not success, its
 * label, and below them how it carries its records.
 *
 * @param first what it carries, in lines; may be empty
 * @param second how it carries that; may be empty
 * @param plate the patch that both stand on
 */
record FlowLabel(List<Words> first, Words second, Box plate) {

  static final double FIRST_LINE = 16;

  private static final double TEXT = Type.CAPTION;
  private static final double SMALL_TEXT = 10;
  private static final double SECOND_LINE = 13;
  private static final double PADDING = 5;
  private static final double SIGN = 14;
  private static final double LOCK = 11;

  /** The icon of a flow that found no free way. */
  static final String BLOCKED = "alert";

  /** Wider ones are cut, even where the line is long: half of it reaches beyond the route. */
  private static final double LONGEST = 160;

  /** What does not fit on so many lines ends in an ellipsis. */
  private static final int MOST_LINES = 3;

  /** Even a label on a line that is too short for it has room for a word. */
  private static final double LEAST = 56;

  /** Free line at either end of a label, where the line can still be seen. */
  private static final double FREE = 14;

  /**
   * A line of text with an icon in front; either may be empty.
   *
   * @param iconSize in diagram units
   * @param size of the text
   */
  record Words(String icon, double iconSize, String text, double size) {

    private static final double GAP = 3;

    boolean isEmpty() {
      return icon.isEmpty() && text.isEmpty();
    }

    /** From the left to where the text begins. */
    double before() {
      return icon.isEmpty() ? 0 : iconSize + (text.isEmpty() ? 0 : GAP);
    }

    double width() {
      return before() + Math.ceil(FontFace.REGULAR.width(text, size));
    }
  }

  /**
   * @param retry the policy of a retry loop's component
   */
  static FlowLabel of(Flow flow, Route route, Optional<RetryPolicy> retry) {
    Spot spot = route.label();
    double room = Math.min(LONGEST, spot.level() ? spot.room() - 2 * FREE : spot.room());
    List<Words> first = first(words(flow, retry), route, room);
    Words second = second(flow.carriage(), room);
    double widest = first.stream().mapToDouble(Words::width).max().orElse(0);
    double width = Math.max(widest, second.width());
    double height = first.size() * FIRST_LINE + (second.isEmpty() ? 0 : SECOND_LINE);
    double x = Math.round(spot.at().x() - width / 2) - PADDING;
    double y = Math.round(spot.at().y() - height / 2);
    return new FlowLabel(first, second, new Box(x, y, width + 2 * PADDING, height));
  }

  boolean isEmpty() {
    return first.isEmpty() && second.isEmpty();
  }

  /** True when not all of what the flow carries can be read. */
  boolean isCut() {
    return !first.isEmpty() && first.getLast().text().endsWith("…");
  }

  private static List<Words> first(String words, Route route, double room) {
    double rest = route.blocked() ? room - SIGN - Words.GAP : room;
    List<Words> lines = new ArrayList<>();
    for (String line : lines(words, Math.max(rest, LEAST))) {
      lines.add(new Words("", 0, line, TEXT));
    }
    if (route.blocked()) {
      String text = lines.isEmpty() ? "" : lines.removeFirst().text();
      lines.addFirst(new Words(BLOCKED, SIGN, text, TEXT));
    }
    return List.copyOf(lines);
  }

  private static Words second(Carriage carriage, double room) {
    String lock = lock(carriage.encryption());
    double rest = room - (lock.isEmpty() ? 0 : LOCK + Words.GAP);
    String text = Typesetting.fitted(carriage(carriage), FontFace.REGULAR, SMALL_TEXT, rest);
    return new Words(text.isEmpty() ? "" : lock, LOCK, text, SMALL_TEXT);
  }

  /** In as many lines as are needed to read it whole, up to {@link #MOST_LINES}. */
  private static List<String> lines(String words, double room) {
    return Typesetting.lines(words, FontFace.REGULAR, TEXT, room, MOST_LINES);
  }

  /** What befell the records is never left out: without it two flows look the same. */
  private static String words(Flow flow, Optional<RetryPolicy> retry) {
    String label = flow.label().strip();
    String outcome = outcome(flow, retry);
    if (outcome.isEmpty() || says(label, outcome)) {
      return label;
    }
    return label.isEmpty() ? outcome : Texts.text("paint.flow.outcome", outcome, label);
  }

  /** A retry loop says how often and when, as far as its component tells. */
  private static String outcome(Flow flow, Optional<RetryPolicy> retry) {
    if (RetryLoop.is(flow)) {
      return retry.map(Wording::loop).orElse(Texts.text("paint.flow.retry"));
    }
    return flow.outcome() == Outcome.SUCCESS ? "" : flow.outcome().label().text();
  }

  private static boolean says(String label, String outcome) {
    return label.toLowerCase(Locale.ROOT).contains(outcome.toLowerCase(Locale.ROOT));
  }

  private static String carriage(Carriage carriage) {
    List<String> parts = new ArrayList<>(3);
    if (!carriage.format().isBlank()) {
      parts.add(carriage.format().strip());
    }
    if (carriage.delivery() != DeliveryGuarantee.UNSTATED) {
      parts.add(Wording.brief(carriage.delivery()));
    }
    switch (carriage.encryption()) {
      case MUTUAL_TLS -> parts.add(Texts.text("paint.flow.mutualTls"));
      case TLS -> parts.add(Texts.text("paint.flow.tls"));
      case NONE -> parts.add(Texts.text("paint.flow.plain"));
      case UNSTATED -> {
        // Nothing to say.
      }
    }
    return String.join(" · ", parts);
  }

  private static String lock(TransitEncryption encryption) {
    return switch (encryption) {
      case UNSTATED -> "";
      case NONE -> "lock-open-variant-outline";
      case TLS, MUTUAL_TLS -> "lock-outline";
    };
  }
}
