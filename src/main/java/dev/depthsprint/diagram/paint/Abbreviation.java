package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.text.Texts;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The short words of badges, which the legend explains. */
enum Abbreviation {
  ONCE("paint.delivery.once", "paint.short.once"),
  ONCE_OR_MORE("paint.delivery.onceOrMore", "paint.short.onceOrMore"),
  ATTEMPTS("paint.short.attempts.word", "paint.short.attempts"),
  FIXED("diagram.badge.fixed", "paint.short.fixed"),
  EXPONENTIAL("diagram.badge.exponential", "paint.short.exponential"),
  DEAD_LETTER("diagram.badge.deadLetter", "paint.short.deadLetter"),
  DROP("diagram.badge.drop", "paint.short.drop");

  private static final String ATTEMPTS_SIGN = "×";

  private final String wordKey;
  private final String meaningKey;

  Abbreviation(String wordKey, String meaningKey) {
    this.wordKey = wordKey;
    this.meaningKey = meaningKey;
  }

  String word() {
    return Texts.text(wordKey);
  }

  String meaning() {
    return Texts.text(meaningKey);
  }

  /** Those that the badges of a component show: where there is little room they say less. */
  static Set<Abbreviation> in(Component component) {
    Set<Abbreviation> used = possible(component);
    if (!used.isEmpty()) {
      String shown =
          BadgePainter.place(component).stream()
              .map(BadgePainter.Placed::text)
              .collect(Collectors.joining(" "));
      used.removeIf(word -> !word.isIn(shown));
    }
    return used;
  }

  /** Those that a retry loop at a component shows. */
  static Set<Abbreviation> ofLoop(Component component) {
    return component
        .trait(RetryPolicy.class)
        .map(retry -> EnumSet.of(ATTEMPTS, backoff(retry)))
        .orElseGet(() -> EnumSet.noneOf(Abbreviation.class));
  }

  /** "exactly-once" is none of them, and "3×" is what the legend calls "n×". */
  private boolean isIn(String shown) {
    String word = this == ATTEMPTS ? ATTEMPTS_SIGN + " " : " " + word() + " ";
    return (" " + shown + " ").contains(word);
  }

  private static Set<Abbreviation> possible(Component component) {
    Set<Abbreviation> used = EnumSet.noneOf(Abbreviation.class);
    component
        .trait(Checkpoint.class)
        .map(checkpoint ->
            switch (checkpoint.mode()) {
              case EXACTLY_ONCE -> ONCE;
              case AT_LEAST_ONCE -> ONCE_OR_MORE;
            })
        .ifPresent(used::add);
    component.trait(RetryPolicy.class).ifPresent(retry -> used.addAll(in(retry)));
    return used;
  }

  private static Set<Abbreviation> in(RetryPolicy retry) {
    var then =
        switch (retry.then()) {
          case DEAD_LETTER -> DEAD_LETTER;
          case DROP -> DROP;
        };
    return EnumSet.of(ATTEMPTS, backoff(retry), then);
  }

  private static Abbreviation backoff(RetryPolicy retry) {
    return switch (retry.backoff()) {
      case FIXED -> FIXED;
      case EXPONENTIAL -> EXPONENTIAL;
    };
  }
}
