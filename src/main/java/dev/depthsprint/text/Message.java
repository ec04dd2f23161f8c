package dev.depthsprint.text;

import java.util.List;

/**
 * A sentence or label of the app: a key of a bundle and the values of its placeholders.
 *
 * @param key {@code room.name}; the part before the first dot names the bundle
 * @param arguments what fills {@code {0}}, {@code {1}} …; a nested {@link Message} is rendered too
 */
public record Message(String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** The sentence as a person reads it; no name in it can turn its direction. */
  public String text() {
    Object[] values = arguments.stream().map(Message::shown).toArray();
    return Texts.text(key, values);
  }

  private static Object shown(Object argument) {
    return switch (argument) {
      case Message message -> message.text();
      case String text -> Directions.shown(text);
      default -> argument;
    };
  }

  @Override
  public String toString() {
    return text();
  }
}
