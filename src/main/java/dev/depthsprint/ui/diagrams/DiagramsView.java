package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.palette.PalettePane;
import dev.depthsprint.ui.session.Session;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Palette at the left, canvas in the middle, what is selected at the right. */
public final class DiagramsView {

  private final Drawing drawing;
  private final DiagramCanvas canvas;
  private final PalettePane palette;
  private final DiagramChooser chooser;
  private final EmptyPlace empty;

  @FXML private BorderPane root;
  @FXML private VBox left;
  @FXML private HBox bar;
  @FXML private StackPane stage;

  public DiagramsView(Session session, Drawing drawing, ActionCatalogue actions) {
    this.drawing = drawing;
    canvas = new DiagramCanvas(session, drawing);
    palette = new PalettePane(this::insert);
    chooser = new DiagramChooser(session, drawing, actions);
    empty = new EmptyPlace(chooser::create);
    Fxml.<Node>load(this);
    left.getChildren().addAll(chooser.root(), palette.root());
    CanvasBar.fill(bar, actions, canvas);
    stage.getChildren().addAll(canvas, empty.root());
    drawing.start();
    drawing.board().subscribe(board -> show());
  }

  private void show() {
    boolean isOpen = drawing.isOpen();
    empty.show(drawing.diagram(), isOpen);
    canvas.setVisible(isOpen);
    bar.setDisable(!isOpen);
    palette.root().setDisable(!isOpen);
  }

  public Node root() {
    return root;
  }

  /** To be called before the session closes: remembers where the canvas was looked at. */
  public void close() {
    canvas.remember();
  }

  public DiagramCanvas canvas() {
    return canvas;
  }

  void createDiagram() {
    NewDiagramDialog.ask(root.getScene().getWindow())
        .ifPresent(wish -> chooser.create(wish.template(), wish.title()));
  }

  void deleteDiagram() {
    chooser.delete();
  }

  void findComponent() {
    palette.find();
  }

  void connect() {
    ConnectPopup.show(drawing, canvas);
  }

  /** Puts a kind near the middle of the view. */
  private void insert(Kind kind) {
    drawing.apply(Edits.add(drawing.diagram(), kind, canvas.center(), drawing.ids()));
  }
}
