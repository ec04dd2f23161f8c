package dev.depthsprint.ui.arrange;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Work beside the window's thread, one at a time. What takes longer than a moment is said at the
 * head of the canvas, and Esc or the button there gives it up.
 */
public final class Beside {

  /** Work that is over sooner needs no word about it. */
  private static final Duration UNNOTICED = Duration.ofMillis(300);

  private final ProposalBar bar = new ProposalBar(() -> {}, this::cancel);
  private final Delay patience = new Delay(UNNOTICED, this::say);
  private Optional<Message> words = Optional.empty();
  private Optional<AtomicBoolean> work = Optional.empty();

  public Beside() {
    bar.setId("working");
    bar.sceneProperty()
        .subscribe((_, scene) -> {
          if (scene != null) {
            listen(scene);
          }
        });
  }

  private void listen(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (work.isPresent() && key.getCode() == KeyCode.ESCAPE) {
            cancel();
            key.consume();
          }
        });
  }

  public Node root() {
    return bar;
  }

  /**
   * Begins some work; what was under way is given up.
   *
   * @param what is being done, in words
   * @param find is run on another thread
   * @param then takes what was found on the JavaFX thread, unless the work was given up
   */
  public <T> void start(Message what, Supplier<T> find, Consumer<T> then) {
    cancel();
    var isCancelled = new AtomicBoolean();
    work = Optional.of(isCancelled);
    words = Optional.of(what);
    patience.restart();
    Thread.ofPlatform()
        .daemon()
        .name("beside")
        .start(() -> {
          T found = find.get();
          Platform.runLater(() -> {
            if (!isCancelled.get()) {
              cancel();
              then.accept(found);
            }
          });
        });
  }

  private void say() {
    words.ifPresent(bar::showWork);
  }

  private void cancel() {
    patience.stop();
    work.ifPresent(it -> it.set(true));
    work = Optional.empty();
    bar.hide();
  }
}
