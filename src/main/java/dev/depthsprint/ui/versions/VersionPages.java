package dev.depthsprint.ui.versions;

import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.Session;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The pages over the diagrams view. One at a time is open; Esc leads back to where it was opened
 * from, and at last to the canvas.
 */
public final class VersionPages {

  private final Session session;
  private final Drawing drawing;
  private final StackPane root = new StackPane();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private Optional<VersionsPage> versions = Optional.empty();
  private Optional<ComparePage> comparison = Optional.empty();
  private Optional<Node> below = Optional.empty();
  private boolean returnsToVersions;

  public VersionPages(Session session, Drawing drawing) {
    this.session = session;
    this.drawing = drawing;
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    drawing
        .board()
        .subscribe((before, after) -> {
          if (after.diagram().slug().isEmpty()) {
            close();
          }
        });
  }

  /** Before a list takes the key to end an edit that it does not have. */
  private void leaveOnEscape(KeyEvent key) {
    boolean isChoosing = key.getTarget() instanceof ComboBox<?> choice && choice.isShowing();
    if (key.getCode() == KeyCode.ESCAPE && open.get() && !isChoosing) {
      leave();
      key.consume();
    }
  }

  /**
   * Lays the pages over a view.
   *
   * @return what is to be shown in its place
   */
  public Node over(Node view) {
    below = Optional.of(view);
    root.getChildren().setAll(view);
    return root;
  }

  /** True while a page covers the view. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** Shows the versions of the open diagram. */
  public void openVersions() {
    VersionsPage page = madeVersions();
    show(page.root());
    page.open(drawing.diagram().slug());
  }

  /** Asks for a name under which the open diagram is kept as it is; the canvas stays in sight. */
  public void askForName() {
    Optional<Node> canvas = below.map(view -> view.lookup("#canvas"));
    if (open.get() || canvas.isEmpty()) {
      openVersions();
      madeVersions().askForName();
    } else {
      KeepPopup.show(session, drawing, canvas.get());
    }
  }

  /** Compares the open diagram with what it is most likely to be compared with. */
  public void compare() {
    returnsToVersions = false;
    String slug = drawing.diagram().slug();
    compare(new Subjects(session).partner(slug), Subject.now(slug));
  }

  private void compare(Subject one, Subject other) {
    ComparePage page = comparison.orElseGet(() -> new ComparePage(session, this::leave));
    comparison = Optional.of(page);
    show(page.root());
    page.open(one, other);
  }

  private VersionsPage madeVersions() {
    VersionsPage page =
        versions.orElseGet(() ->
            new VersionsPage(
                session,
                drawing,
                this::close,
                (one, other) -> {
                  returnsToVersions = true;
                  compare(one, other);
                }));
    versions = Optional.of(page);
    return page;
  }

  private void show(Node page) {
    below.ifPresent(view -> {
      view.setVisible(false);
      root.getChildren().setAll(view, page);
    });
    open.set(true);
  }

  private void leave() {
    boolean isComparing =
        comparison.filter(page -> root.getChildren().contains(page.root())).isPresent();
    if (isComparing && returnsToVersions) {
      returnsToVersions = false;
      openVersions();
    } else {
      close();
    }
  }

  /** Shows the view again. */
  public void close() {
    if (open.get()) {
      open.set(false);
      below.ifPresent(view -> {
        root.getChildren().setAll(view);
        view.setVisible(true);
      });
      below.map(view -> view.lookup("#canvas")).ifPresent(Node::requestFocus);
    }
  }
}
