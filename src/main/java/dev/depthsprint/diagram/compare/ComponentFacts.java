package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Window;
import dev.depthsprint.text.Message;
import java.util.stream.Collectors;

/** What a component says. Its place is no part of it. */
final class ComponentFacts {

  private ComponentFacts() {}

  static Facts of(Component component) {
    var facts = new Facts();
    facts.note(Message.of("compare.field.kind"), component.kind().id(), component.kind().name());
    facts.note(Message.of("compare.field.name"), component.name());
    facts.note(Message.of("compare.field.detail"), component.detail());
    component.trait(Checkpoint.class).ifPresent(checkpoint -> note(checkpoint, facts));
    component.trait(RetryPolicy.class).ifPresent(policy -> note(policy, facts));
    component.trait(Window.class).ifPresent(window -> note(window, facts));
    component
        .properties()
        .forEach((property, value) ->
            facts.note(property.label(), value, Words.of(value, property.unit())));
    facts.note(Message.of("compare.field.ports"), ports(component));
    return facts;
  }

  /** At which sides they are is a matter of place. */
  private static String ports(Component component) {
    return component.ports().stream()
        .map(NamedPort::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static void note(Window window, Facts facts) {
    facts.note(Message.of("compare.field.window"), window.shape().label());
    facts.note(Message.of("compare.field.windowLength"), window.length());
    if (window.shape() == Window.Shape.SLIDING) {
      facts.note(Message.of("compare.field.windowSlide"), window.slide());
    }
  }

  private static void note(Checkpoint checkpoint, Facts facts) {
    facts.note(Message.of("compare.field.checkpoint"), checkpoint.interval());
    facts.note(
        Message.of("compare.field.checkpointMode"),
        switch (checkpoint.mode()) {
          case EXACTLY_ONCE -> Message.of("compare.value.exactlyOnce");
          case AT_LEAST_ONCE -> Message.of("compare.value.atLeastOnce");
        });
    facts.note(Message.of("compare.field.checkpointStore"), checkpoint.store());
  }

  private static void note(RetryPolicy policy, Facts facts) {
    facts.note(Message.of("compare.field.retry"), String.valueOf(policy.attempts()));
    facts.note(Message.of("compare.field.firstDelay"), policy.firstDelay());
    facts.note(
        Message.of("compare.field.backoff"),
        switch (policy.backoff()) {
          case FIXED -> Message.of("compare.value.fixed");
          case EXPONENTIAL -> Message.of("compare.value.exponential");
        });
    facts.note(Message.of("compare.field.maxDelay"), policy.maxDelay());
    facts.note(
        Message.of("compare.field.jitter"),
        policy.jitter() ? Message.of("compare.value.yes") : Message.of("compare.value.no"));
    facts.note(
        Message.of("compare.field.then"),
        switch (policy.then()) {
          case DEAD_LETTER -> Message.of("compare.value.deadLetter");
          case DROP -> Message.of("compare.value.drop");
        });
  }
}
