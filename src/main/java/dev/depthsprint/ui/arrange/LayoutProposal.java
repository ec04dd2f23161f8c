package dev.depthsprint.ui.arrange;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.layout.DiagramLayout;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.canvas.Camera;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.StoreGesture;
import dev.depthsprint.ui.session.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Has a layout worked out beside the window's thread, shows it in the diagram itself, and keeps it
 * as one step of undo or takes it back. Enter keeps it, Esc takes it back; any other edit, too,
 * goes on from what is shown.
 */
public final class LayoutProposal {

  /** Work that is over sooner needs no word about it. */
  private static final Duration UNNOTICED = Duration.ofMillis(300);

  private final Drawing drawing;
  private final DiagramCanvas canvas;
  private final Consumer<Message> tell;
  private final Consumer<Message> complain;
  private final ProposalBar bar = new ProposalBar(this::apply, this::cancel);
  private final Delay patience = new Delay(UNNOTICED, this::showWork);
  private Optional<AtomicBoolean> work = Optional.empty();
  private Optional<StoreGesture> shown = Optional.empty();
  private Optional<Camera> before = Optional.empty();

  /** True once Enter was pressed while the layout was still looked for. */
  private boolean isKeptAhead;

  /**
   * @param tell hears what went well without a change
   * @param complain hears why there is no layout
   */
  public LayoutProposal(
      Drawing drawing, DiagramCanvas canvas, Consumer<Message> tell, Consumer<Message> complain) {
    this.drawing = drawing;
    this.canvas = canvas;
    this.tell = tell;
    this.complain = complain;
    drawing.board().subscribe(_ -> follow());
    canvas
        .sceneProperty()
        .subscribe((_, scene) -> {
          if (scene != null) {
            listen(scene);
          }
        });
  }

  private void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::answer);
  }

  public Node root() {
    return bar;
  }

  /** Begins to lay out the selection, or all when less than two things are selected. */
  public void start() {
    cancel();
    if (drawing.diagram().components().size() < 2) {
      tell.accept(Message.of("arrange.layout.nothing"));
      return;
    }
    var isCancelled = new AtomicBoolean();
    work = Optional.of(isCancelled);
    Diagram diagram = drawing.diagram();
    Selection selection = drawing.selection().get();
    patience.restart();
    Thread.ofPlatform().daemon().name("layout").start(() -> work(diagram, selection, isCancelled));
  }

  private void work(Diagram diagram, Selection selection, AtomicBoolean isCancelled) {
    try {
      Optional<DiagramEdit> edit = DiagramLayout.of(diagram, selection, isCancelled::get);
      Platform.runLater(() -> edit.ifPresent(found -> propose(found, diagram, isCancelled)));
    } catch (Problem problem) {
      Platform.runLater(() -> {
        if (!isCancelled.get()) {
          cancel();
          complain.accept(problem.sentence());
        }
      });
    }
  }

  private void propose(DiagramEdit edit, Diagram diagram, AtomicBoolean isCancelled) {
    boolean isLate = isCancelled.get() || !drawing.diagram().slug().equals(diagram.slug());
    endWork();
    if (isLate) {
      return;
    }
    if (edit.change().apply(drawing.diagram()) == drawing.diagram()) {
      isKeptAhead = false;
      tell.accept(Message.of("arrange.layout.same"));
      return;
    }
    before = Optional.of(canvas.viewpoint().camera());
    StoreGesture gesture = drawing.begin(edit.name());
    gesture.preview(edit.change());
    shown = Optional.of(gesture);
    canvas.viewpoint().fitAll();
    if (isKeptAhead) {
      apply();
    } else {
      bar.ask(Message.of("arrange.layout.ask"));
    }
  }

  private void answer(KeyEvent key) {
    boolean isOpen = work.isPresent() || shown.isPresent();
    boolean isYes = key.getCode() == KeyCode.ENTER && !bar.isOnCancel();
    if (isOpen && key.getCode() == KeyCode.ESCAPE) {
      cancel();
      key.consume();
    } else if (isOpen && isYes && !(key.getTarget() instanceof TextInputControl)) {
      keep();
      key.consume();
    }
  }

  /** Keeps what is shown, or what will be as soon as it is found. */
  private void keep() {
    if (shown.isPresent()) {
      apply();
    } else {
      isKeptAhead = true;
      showWork();
    }
  }

  private void showWork() {
    bar.showWork(
        Message.of(isKeptAhead ? "arrange.layout.workingToKeep" : "arrange.layout.working"));
  }

  private void apply() {
    shown.ifPresent(StoreGesture::commit);
    close();
  }

  /** Gives up what is being worked out, or takes back what is shown. */
  private void cancel() {
    endWork();
    shown
        .filter(StoreGesture::isOpen)
        .ifPresent(gesture -> {
          gesture.cancel();
          before.ifPresent(canvas.viewpoint()::look);
        });
    close();
  }

  private void endWork() {
    patience.stop();
    work.ifPresent(isCancelled -> isCancelled.set(true));
    work = Optional.empty();
    bar.hide();
  }

  /** Another edit or undo has ended the gesture: there is nothing to answer any more. */
  private void follow() {
    if (shown.filter(gesture -> !gesture.isOpen()).isPresent()) {
      close();
    }
  }

  private void close() {
    boolean wasAsking = shown.isPresent();
    isKeptAhead = false;
    shown = Optional.empty();
    bar.hide();
    if (wasAsking) {
      canvas.requestFocus();
    }
  }
}
