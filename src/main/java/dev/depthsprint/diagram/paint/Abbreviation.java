package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.text.Texts;
import java.util.EnumSet;
import java.util.Set;

/** The short words of badges, which the legend explains. */
enum Abbreviation {
  ONCE("paint.delivery.once", "paint.short.once"),
  ONCE_OR_MORE("paint.delivery.onceOrMore", "paint.short.onceOrMore"),
  ATTEMPTS("paint.short.attempts.word", "paint.short.attempts"),
  FIXED("diagram.badge.fixed", "paint.short.fixed"),
  EXPONENTIAL("diagram.badge.exponential", "paint.short.exponential"),
  DEAD_LETTER("diagram.badge.deadLetter", "paint.short.deadLetter"),
  DROP("diagram.badge.drop", "paint.short.drop");

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

  /** Those that the badges of a component may use. */
  static Set<Abbreviation> in(Component component) {
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
    var backoff =
        switch (retry.backoff()) {
          case FIXED -> FIXED;
          case EXPONENTIAL -> EXPONENTIAL;
        };
    var then =
        switch (retry.then()) {
          case DEAD_LETTER -> DEAD_LETTER;
          case DROP -> DROP;
        };
    return EnumSet.of(ATTEMPTS, backoff, then);
  }
}
