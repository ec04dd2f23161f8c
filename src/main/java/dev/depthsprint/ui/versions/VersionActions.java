package dev.depthsprint.ui.versions;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** What can be done with versions, for the Diagram menu. */
public final class VersionActions {

  private final Drawing drawing;
  private final ObservableBooleanValue isShown;
  private final Consumer<Consumer<VersionPages>> pages;

  /**
   * @param isShown whether the diagrams view is the one that is open, pages or not
   * @param pages does something with the pages over the diagrams view
   */
  public VersionActions(
      Drawing drawing, ObservableBooleanValue isShown, Consumer<Consumer<VersionPages>> pages) {
    this.drawing = drawing;
    this.isShown = isShown;
    this.pages = pages;
  }

  public List<Action> actions() {
    ObservableBooleanValue isPossible =
        Bindings.createBooleanBinding(
            () -> isShown.get() && drawing.isOpen(), isShown, drawing.board());
    return List.of(
        Action.of(
                "keep-version",
                Message.of("versions.action.keep"),
                MaterialDesignB.BOOKMARK_PLUS_OUTLINE,
                () -> pages.accept(VersionPages::askForName))
            .alsoFoundBy(Message.of("versions.action.keep.words"))
            .when(isPossible)
            .at("Shortcut+S"),
        Action.of(
                "versions",
                Message.of("versions.action.versions"),
                MaterialDesignH.HISTORY,
                () -> pages.accept(VersionPages::openVersions))
            .alsoFoundBy(Message.of("versions.action.versions.words"))
            .when(isPossible)
            .at("Shortcut+Shift+H"),
        Action.of(
                "compare",
                Message.of("versions.action.compare"),
                MaterialDesignC.COMPARE_HORIZONTAL,
                () -> pages.accept(VersionPages::compare))
            .alsoFoundBy(Message.of("versions.action.compare.words"))
            .when(isPossible)
            .at("Shortcut+Shift+C"));
  }
}
