package dev.depthsprint.diagram.lettering;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Typesetting;
import dev.depthsprint.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words beside a flow, set in lines: its outcome when that is not success, its label, and below
 * them how it carries its records.
 *
 * @param first what it carries, in lines; may be empty
 * @param second how it carries that; may be empty
 */
public record Caption(List<Words> first, Words second) {

  public static final double FIRST_LINE = 16;

  /** The icon of a flow that found no free way. */
  public static final String BLOCKED = "alert";

  /** Even words on a line that is too short for them have room for one of them. */
  public static final double LEAST = 56;

  private static final double TEXT = Type.CAPTION;
  private static final double SMALL_TEXT = 10;
  private static final double SECOND_LINE = 13;
  private static final double PADDING = 5;
  private static final double SIGN = 14;
  private static final double LOCK = 11;

  /** What does not fit on so many lines ends in an ellipsis. */
  private static final int MOST_LINES = 3;

  /**
   * A line of text with an icon in front; either may be empty.
   *
   * @param iconSize in diagram units
   * @param size of the text
   */
  public record Words(String icon, double iconSize, String text, double size) {

    private static final double GAP = 3;

    public boolean isEmpty() {
      return icon.isEmpty() && text.isEmpty();
    }

    /** From the left to where the text begins. */
    public double before() {
      return icon.isEmpty() ? 0 : iconSize + (text.isEmpty() ? 0 : GAP);
    }

    public double width() {
      return before() + Math.ceil(FontFace.REGULAR.width(text, size));
    }
  }

  /**
   * @param retry the policy of a retry loop's component
   * @param isBlocked true when the flow found no free way, which a sign tells
   * @param room how wide a line may be, in diagram units
   */
  public static Caption of(Flow flow, Optional<RetryPolicy> retry, boolean isBlocked, double room) {
    double most = Math.min(Spot.WIDEST, room);
    return new Caption(first(words(flow, retry), isBlocked, most), second(flow.carriage(), most));
  }

  /** True when words stand beside a flow that found its way; quick. */
  public static boolean isWantedBy(Flow flow) {
    return !flow.label().isBlank()
        || flow.outcome() != Outcome.SUCCESS
        || !flow.carriage().equals(Carriage.UNSTATED);
  }

  public boolean isEmpty() {
    return first.isEmpty() && second.isEmpty();
  }

  /** True when not all of what the flow carries can be read. */
  public boolean isCut() {
    return !first.isEmpty() && first.getLast().text().endsWith("…");
  }

  /** With the rim of the patch that it stands on, as {@link #height}. */
  public double width() {
    double widest = first.stream().mapToDouble(Words::width).max().orElse(0);
    return Math.max(widest, second.width()) + 2 * PADDING;
  }

  public double height() {
    return first.size() * FIRST_LINE + (second.isEmpty() ? 0 : SECOND_LINE);
  }

  /** The patch around a place, at whole units. */
  public Box plate(Point middle) {
    double x = Math.round(middle.x() - width() / 2 + PADDING) - PADDING;
    double y = Math.round(middle.y() - height() / 2);
    return new Box(x, y, width(), height());
  }

  private static List<Words> first(String words, boolean isBlocked, double room) {
    double rest = isBlocked ? room - SIGN - Words.GAP : room;
    List<Words> lines = new ArrayList<>();
    for (String line : lines(words, Math.max(rest, LEAST))) {
      lines.add(new Words("", 0, line, TEXT));
    }
    if (isBlocked) {
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
      return retry.map(Caption::loop).orElse(Texts.text("paint.flow.retry"));
    }
    return flow.outcome() == Outcome.SUCCESS ? "" : flow.outcome().label().text();
  }

  /** For example "Retry 3× exp". */
  private static String loop(RetryPolicy retry) {
    return Texts.text("paint.flow.retryPolicy", Integer.toString(retry.attempts()), backoff(retry));
  }

  /** For example "exp". */
  public static String backoff(RetryPolicy retry) {
    return Texts.text(
        switch (retry.backoff()) {
          case FIXED -> "diagram.badge.fixed";
          case EXPONENTIAL -> "diagram.badge.exponential";
        });
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
      parts.add(brief(carriage.delivery()));
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

  /** For example "≥ once". */
  public static String brief(DeliveryGuarantee guarantee) {
    return Texts.text(
        switch (guarantee) {
          case UNSTATED -> "paint.delivery.unstated";
          case AT_MOST_ONCE -> "paint.delivery.onceOrLess";
          case AT_LEAST_ONCE -> "paint.delivery.onceOrMore";
          case EXACTLY_ONCE -> "paint.delivery.once";
        });
  }

  /** The sign of what is encrypted, or is not, on its way; empty when nothing is stated. */
  public static String lock(TransitEncryption encryption) {
    return switch (encryption) {
      case UNSTATED -> "";
      case NONE -> "lock-open-variant-outline";
      case TLS, MUTUAL_TLS -> "lock-outline";
    };
  }
}
