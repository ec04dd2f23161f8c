package dev.depthsprint.ui.clipboard;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.copy.ChainReader;
import dev.depthsprint.diagram.copy.ChainText;
import dev.depthsprint.diagram.copy.Clearing;
import dev.depthsprint.diagram.copy.Part;
import dev.depthsprint.diagram.copy.Repeat;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.arrange.Beside;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.workspace.storage.PartText;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Cuts, copies, pastes and duplicates what is selected. A copy is on the clipboard at once as our
 * own format and as plain text, for other windows and runs of the app and for other programs; its
 * pictures follow, since to paint a large part takes longer than a key press may.
 */
public final class DiagramClipboard {

  /** From so many elements on, finding their routes may take longer than a key press may. */
  private static final int MANY = 60;

  private final Drawing drawing;
  private final DiagramCanvas canvas;
  private final Supplier<Palette> palette;
  private final Consumer<Message> tell;
  private final PointerPlace pointer;
  private final Beside beside;
  private Landing landing = Landing.NONE;
  private Repeat repeat = Repeat.NONE;

  /**
   * @param palette that of the window
   * @param beside adds much at once without holding up the window
   * @param tell hears why nothing was copied or pasted
   */
  public DiagramClipboard(
      Drawing drawing,
      DiagramCanvas canvas,
      Supplier<Palette> palette,
      Beside beside,
      Consumer<Message> tell) {
    this.drawing = drawing;
    this.canvas = canvas;
    this.palette = palette;
    this.beside = beside;
    this.tell = tell;
    pointer = new PointerPlace(canvas);
  }

  public void copy() {
    copied();
  }

  /** Copies and deletes the same, as one step of undo. */
  public void cut() {
    copied()
        .ifPresent(part -> {
          Set<String> ids = Selection.all(part.diagram()).ids();
          drawing.apply(
              new DiagramEdit(
                  Message.of("diagram.edit.cut", part.size()), before -> before.without(ids)));
        });
  }

  private Optional<Part> copied() {
    Part part = Part.of(drawing.diagram(), drawing.selection().get());
    try {
      if (!part.isEmpty()) {
        byte[] bytes = PartText.bytes(part);
        String text = ChainText.of(part.diagram());
        SystemClipboard.put(bytes, text);
        addPictures(part, bytes, text);
        return Optional.of(part);
      }
    } catch (Problem problem) {
      tell.accept(problem.sentence());
    }
    return Optional.empty();
  }

  private void addPictures(Part part, byte[] bytes, String text) {
    Palette colors = palette.get();
    Thread.ofPlatform()
        .daemon()
        .name("copy")
        .start(() -> {
          CopiedPicture picture = CopiedPicture.of(part, colors);
          Platform.runLater(() -> {
            // Something else may have been copied since, here or in another program.
            if (SystemClipboard.holds(bytes)) {
              SystemClipboard.put(bytes, text, picture);
            }
          });
        });
  }

  /** Pastes a part of a diagram, or else the components that a text names. */
  public void paste() {
    try {
      Part part = read();
      landing = landing.next(part, drawing.diagram(), pointer.inDiagram(), view());
      Point way = Clearing.from(landing.way(), part, drawing.diagram());
      add(
          part.size(),
          Message.of("clipboard.pasting", part.size()),
          part.pasted(drawing.diagram(), way, drawing.ids()));
    } catch (Problem problem) {
      tell.accept(problem.sentence());
    }
  }

  private static Part read() throws Problem {
    Optional<byte[]> part = SystemClipboard.part();
    return part.isPresent() ? PartText.read(part.get()) : ChainReader.read(SystemClipboard.text());
  }

  private Box view() {
    Point corner = canvas.viewpoint().camera().toDiagram(0, 0);
    return Box.between(
        corner, canvas.viewpoint().camera().toDiagram(canvas.getWidth(), canvas.getHeight()));
  }

  /** Copies what is selected beside it, or as far on as the last copy was moved. */
  public void duplicate() {
    Repeat.Duplicate duplicate =
        repeat.duplicate(drawing.diagram(), drawing.selection().get(), drawing.ids());
    repeat = duplicate.next();
    int size = duplicate.addition().added().movable().size();
    add(size, Message.of("clipboard.duplicating", size), duplicate.addition());
  }

  /** The routes of many flows are found beside the window's thread. */
  private void add(int size, Message what, Addition addition) {
    if (size < MANY) {
      finish(size, () -> drawing.apply(addition));
      return;
    }
    Board before = drawing.board().get();
    beside.start(
        what,
        () -> {
          Board ready = before.after(addition.edit().change().apply(before.diagram()));
          ready.routes();
          return ready;
        },
        ready -> finish(size, () -> drawing.apply(addition, before, ready)));
  }

  /** What is larger than the view is shown from its beginning, so that it can be read. */
  private void finish(int size, Runnable add) {
    add.run();
    if (size > 1) {
      canvas.viewpoint().showBeginning();
    }
  }
}
