package dev.depthsprint.text;

/**
 * Something went wrong that the user can understand and act on. Its message is one plain sentence:
 * what happened, to which file or field, what to do next. The cause is for the log only.
 */
public final class Problem extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message sentence;

  public Problem(Message sentence) {
    this(sentence, null);
  }

  public Problem(Message sentence, Throwable cause) {
    super(sentence.text(), cause);
    this.sentence = sentence;
  }

  public static Problem of(String key, Object... arguments) {
    return new Problem(Message.of(key, arguments));
  }

  public Message sentence() {
    return sentence;
  }
}
