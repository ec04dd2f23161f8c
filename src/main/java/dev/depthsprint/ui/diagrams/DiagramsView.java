package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.copy.Part;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.arrange.Beside;
import dev.depthsprint.ui.arrange.LayoutProposal;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.clipboard.DiagramClipboard;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.export.ExportDialog;
import dev.depthsprint.ui.find.FindBar;
import dev.depthsprint.ui.minimap.Minimap;
import dev.depthsprint.ui.palette.PalettePane;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Styled;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Settings.Panels;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ToolBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Palette at the left, canvas in the middle, what is selected at the right. */
public final class DiagramsView {

  private final Session session;
  private final Drawing drawing;
  private final DiagramCanvas canvas;
  private final PalettePane palette;
  private final DiagramChooser chooser;
  private final EmptyPlace empty;
  private final SidePanel side;
  private final FindBar find;
  private final Minimap minimap;
  private final Toast toast = new Toast();
  private final LayoutProposal layout;
  private final DiagramClipboard clipboard;
  private final Consumer<URI> web;
  private Optional<Path> lastFolder = Optional.empty();

  private final VBox left = Styled.as(new VBox(), "diagrams-left");
  private final ToolBar bar = Styled.as(new ToolBar(), "canvas-bar");
  private final VBox top = new VBox(bar);
  private final StackPane stage = Styled.as(new StackPane(), "canvas-stage");
  private final BorderPane root = Styled.as(new BorderPane(middle()), "diagrams-view");

  /**
   * @param web hands an address, of a folder too, to the system
   */
  public DiagramsView(
      Session session, Drawing drawing, ActionCatalogue actions, Consumer<URI> web) {
    this.session = session;
    this.web = web;
    this.drawing = drawing;
    canvas = new DiagramCanvas(session, drawing);
    canvas.getStyleClass().add("first-focus");
    palette =
        new PalettePane(this::insert, new PaletteCarrier(canvas.pointerInput()), this::addNamed);
    chooser = new DiagramChooser(session, drawing, actions);
    empty =
        new EmptyPlace(template -> {
          chooser.create(template);
          canvas.requestFocus();
        });
    side = new SidePanel(session, drawing, actions, canvas::requestFocus);
    find = new FindBar(drawing, canvas.viewpoint()::approach, canvas::requestFocus);
    minimap = new Minimap(session, drawing, canvas);
    layout = new LayoutProposal(drawing, canvas, toast::show, toast::complain);
    var beside = new Beside();
    clipboard = new DiagramClipboard(drawing, canvas, this::palette, beside, toast::complain);
    root.setLeft(left);
    left.getChildren().addAll(chooser.root(), palette.root());
    root.setRight(side.root());
    CanvasBar.fill(bar, actions, canvas);
    top.getChildren().add(new Crumbs(session, drawing).root());
    ContextMenus.attach(canvas, actions);
    Node outline = side.outline().list();
    BooleanSupplier letters = () -> session.workspace().settings().letters();
    for (Node node : List.of(canvas, outline)) {
      ActionKeys.on(node, actions, letters);
      ActionKeys.onDigit(node, actions, "1", "fit-all");
      ActionKeys.onDigit(node, actions, "2", "fit-selection");
    }
    ActionKeys.on(outline, actions, KeyCode.F2, "rename");
    stage
        .getChildren()
        .addAll(
            canvas,
            minimap.root(),
            empty.root(),
            toast.root(),
            layout.root(),
            beside.root(),
            find.root(),
            new Announcer(session.store()).node());
    var covers = new Covers(minimap, List.of(toast.root(), layout.root(), find.root()));
    canvas.viewpoint().onCovered(covers::with);
    canvas.onQuickAdd((place, stem) -> QuickAdd.show(drawing, canvas, place, stem, ""));
    drawing.start();
    drawing.seenBoard().subscribe(_ -> show());
    session
        .store()
        .listen((before, after) -> {
          if (!before.settings().panels().equals(after.settings().panels())) {
            lay();
          }
        });
  }

  private void show() {
    boolean isOpen = drawing.isOpen();
    empty.show(drawing.diagram(), isOpen);
    canvas.setVisible(isOpen);
    palette.root().setDisable(!isOpen);
    lay();
  }

  private BorderPane middle() {
    bar.setMinWidth(0);
    stage.setMinSize(0, 0);
    var middle = new BorderPane(stage);
    middle.setTop(top);
    middle.setMinWidth(0);
    return middle;
  }

  public Node root() {
    return root;
  }

  /** To be called before the session closes: keeps what is typed and where the canvas looks. */
  public void keep() {
    side.keep();
    canvas.viewpoint().remember();
  }

  public DiagramCanvas canvas() {
    return canvas;
  }

  /** Says something for a while. */
  public void tell(Message what) {
    toast.show(what);
  }

  void createDiagram() {
    NewDiagramDialog.ask(chooser.freeTitle(), root.getScene().getWindow())
        .ifPresent(wish -> {
          chooser.create(wish.template(), wish.title());
          canvas.requestFocus();
        });
  }

  void renameDiagram() {
    unfoldSide();
    side.renameDiagram();
  }

  void travel() {
    unfoldSide();
    side.travel();
  }

  void inspect() {
    unfoldSide();
    side.inspect();
  }

  /** Explains what is selected, or says that nothing about it needs words. */
  void explain() {
    if (canvas.explain().isBlank()) {
      toast.show(Message.of("canvas.explain.nothing"));
    }
  }

  void foldPalette() {
    settle(panels -> panels.withPalette(!panels.palette()));
  }

  void foldSide() {
    settle(panels -> panels.withSide(!panels.side()));
  }

  void toggleMinimap() {
    settle(panels -> panels.withMinimap(!panels.minimap()));
    boolean isWanted = session.workspace().settings().panels().minimap();
    if (isWanted && !minimap.isThereWith(canvas.viewpoint().viewProperty().get())) {
      toast.show(Message.of("minimap.waiting"));
    }
  }

  void toggleGrid() {
    settle(panels -> panels.withGrid(!panels.grid()));
  }

  private void unfoldSide() {
    settle(panels -> panels.withSide(true));
  }

  private void settle(UnaryOperator<Panels> change) {
    session.store().settle(settings -> settings.withPanels(change.apply(settings.panels())));
  }

  FindBar find() {
    return find;
  }

  /** Gives the canvas the room of what is folded; there is nothing to inspect without a diagram. */
  private void lay() {
    Panels panels = session.workspace().settings().panels();
    give(left, panels.palette());
    give(side.root(), panels.side() && drawing.isOpen());
    minimap.want(panels.minimap() && drawing.isOpen());
  }

  private static void give(Node panel, boolean isShown) {
    panel.setVisible(isShown);
    panel.setManaged(isShown);
  }

  void duplicateDiagram() {
    Diagram diagram = drawing.diagram();
    String title = Message.of("canvas.copy.title", diagram.title()).text();
    String slug = DiagramEdits.freeSlug(session.workspace(), title);
    drawing.apply(DiagramEdits.add(diagram.withSlug(slug).withTitle(title)));
    drawing.open(slug);
  }

  void deleteDiagram() {
    String title = drawing.diagram().title();
    drawing.apply(DiagramEdits.delete(drawing.diagram().slug()));
    toast.show(
        Message.of("canvas.deleted", title),
        new Toast.Offer(Message.of("ui.action.undo"), session.store()::undo));
  }

  DiagramClipboard clipboard() {
    return clipboard;
  }

  private Palette palette() {
    return session.workspace().settings().look() == Look.DARK ? Palette.DARK : Palette.LIGHT;
  }

  void proposeLayout() {
    layout.start();
  }

  void findComponent() {
    settle(panels -> panels.withPalette(true));
    palette.find();
  }

  void export() {
    side.keep();
    var start =
        new ExportDialog.Start(
            home(),
            lastFolder.orElseGet(this::pictures).resolve(drawing.diagram().slug() + ".png"),
            Optional.of(Part.of(drawing.diagram(), drawing.selection().get()))
                .filter(part -> !part.isEmpty())
                .map(Part::diagram),
            session.workspace().settings().look() == Look.DARK);
    ExportDialog.show(drawing.diagram(), start, root.getScene().getWindow(), this::exported);
  }

  /** Where pictures are kept, if that is known. */
  private Path pictures() {
    Path pictures = home().resolve("Pictures");
    return Files.isDirectory(pictures) ? pictures : home();
  }

  private Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  private void exported(Path file) {
    lastFolder = Optional.ofNullable(file.getParent());
    toast.show(
        Message.of("canvas.export.done", file.toString()),
        new Toast.Offer(Message.of("canvas.export.folder"), this::showFolder),
        new Toast.Offer(Message.of("canvas.export.copyPath"), () -> copyPath(file)));
  }

  private void showFolder() {
    lastFolder.map(Path::toUri).ifPresent(web);
    canvas.requestFocus();
  }

  private void copyPath(Path file) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, file.toString()));
    toast.show(Message.of("canvas.export.copied"));
  }

  void makeRoom() {
    RoomDialog.ask(drawing, canvas, root.getScene().getWindow());
  }

  FlowEnds ends() {
    return new FlowEnds(drawing, canvas);
  }

  /** Puts a piece near the middle of the view. */
  private void insert(Piece piece) {
    Marking.insert(drawing, canvas, piece, canvas.viewpoint().center());
  }

  private void addNamed(String name) {
    QuickAdd.show(drawing, canvas, canvas.viewpoint().center(), Optional.empty(), name);
  }
}
