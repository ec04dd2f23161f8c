package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.PieceIcons;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What adds to a diagram without a drag: quick-add, zones, notes, markers and room. */
public final class MarkActions {

  private final Drawing drawing;
  private final DrawnActions drawn;
  private final Supplier<DiagramsView> view;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param view opens the diagrams view
   */
  public MarkActions(Drawing drawing, ObservableBooleanValue isShown, Supplier<DiagramsView> view) {
    this.drawing = drawing;
    drawn = new DrawnActions(drawing, isShown);
    this.view = view;
  }

  /** For the Diagram menu. */
  public List<Action> adding() {
    return List.of(
        Action.of(
                "quick-add",
                Message.of("quick.action"),
                MaterialDesignP.PLUS_BOX_OUTLINE,
                () -> view.get().canvas().quickAdd())
            .alsoFoundBy(Message.of("quick.action.words"))
            .onLetter(KeyCode.SLASH)
            .withLetterWhile(drawing.letters())
            .when(drawn.when(() -> true)),
        Action.of("zone", Message.of("canvas.action.zone"), MaterialDesignS.SELECT, this::zone)
            .named(zoneLabel())
            .alsoFoundBy(Message.of("canvas.action.zone.words"))
            .when(drawn.when(() -> true))
            .onLetter(KeyCode.Z)
            .withLetterWhile(drawing.letters()),
        note(
            "note",
            Note.Sort.NOTE,
            Message.of("canvas.action.note"),
            Message.of("canvas.action.note.words")),
        note(
            "bottleneck",
            Note.Sort.BOTTLENECK,
            Message.of("canvas.action.bottleneck"),
            Message.of("canvas.action.bottleneck.words")),
        note(
            "pain-point",
            Note.Sort.PAIN_POINT,
            Message.of("canvas.action.painPoint"),
            Message.of("canvas.action.painPoint.words")));
  }

  /** For the Diagram menu: what makes room for more. */
  public List<Action> room() {
    return List.of(
        Action.of(
                "make-room",
                Message.of("room.drag"),
                MaterialDesignA.ARROW_EXPAND_HORIZONTAL,
                () -> view.get().canvas().makeRoom())
            .alsoFoundBy(Message.of("room.drag.words"))
            .when(drawn.when(() -> true)),
        Action.of(
                "make-room-by",
                Message.of("room.keys"),
                MaterialDesignA.ARROW_EXPAND_RIGHT,
                () -> view.get().makeRoom())
            .alsoFoundBy(Message.of("room.keys.words"))
            .when(drawn.when(() -> true))
            .at("Shortcut+Shift+M"));
  }

  private Action note(String id, Note.Sort sort, Message label, Message words) {
    return Action.of(
            id, label, PieceIcons.of(sort), () -> Marking.note(drawing, view.get().canvas(), sort))
        .alsoFoundBy(words)
        .when(drawn.when(() -> true));
  }

  private ObservableStringValue zoneLabel() {
    return Bindings.createStringBinding(
        () -> Message.of(hasPlace() ? "canvas.action.zoneAround" : "canvas.action.zone").text(),
        drawing.board(),
        drawing.selection());
  }

  private boolean hasPlace() {
    Selection selection = drawing.selection().get();
    return selection.in(drawing.diagram()).canMove();
  }

  private void zone() {
    if (hasPlace()) {
      Marking.zoneAround(drawing, view.get().canvas());
    } else {
      view.get().canvas().drawZone(Zone.Sort.NETWORK);
    }
  }
}
