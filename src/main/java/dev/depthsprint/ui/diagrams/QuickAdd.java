package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Growth;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.LikelyOutcome;
import dev.depthsprint.diagram.Offer;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Splice;
import dev.depthsprint.diagram.tool.Grips;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ListKeys;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.PieceIcons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/**
 * Adds a piece at a place of the canvas by typing a part of its name, or a component of the name
 * that is typed. Enter adds it; Shift+Enter also draws a flow to it from what is selected. Where a
 * flow was let go, Enter draws that flow; while one is selected, Enter puts the component into it
 * and Shift+Enter beside it.
 */
final class QuickAdd {

  private static final double WIDTH = 320;
  private static final double HEIGHT = 248;

  private final Drawing drawing;
  private final DiagramCanvas canvas;
  private final Point place;
  private final Optional<Growth.Stem> stem;
  private final Popup popup = new Popup();
  private final TextField search = new TextField();
  private final ListView<Offer> list = new ListView<>();

  private QuickAdd(Drawing drawing, DiagramCanvas canvas, Point place, Optional<Growth.Stem> stem) {
    this.drawing = drawing;
    this.canvas = canvas;
    this.place = place;
    this.stem = stem;
    list.setId("quick-add-list");
    list.setCellFactory(_ -> new OfferCell());
    list.setPlaceholder(new Label(Message.of("quick.none").text()));
    list.setPrefHeight(HEIGHT);
    list.setFocusTraversable(false);
    list.setOnMouseClicked(click -> add(click.isShiftDown()));
    list.getSelectionModel().selectedIndexProperty().subscribe(_ -> announce());
    search.setId("quick-add-search");
    search.setPromptText(Message.of("quick.prompt").text());
    search.textProperty().subscribe(this::find);
  }

  /**
   * Opens the list at a place of the diagram.
   *
   * @param stem where a flow to the new component begins
   * @param text what is looked for at first
   */
  static void show(
      Drawing drawing, DiagramCanvas canvas, Point place, Optional<Growth.Stem> stem, String text) {
    var quick = new QuickAdd(drawing, canvas, place, stem);
    quick.search.setText(text);
    quick.open();
  }

  private void open() {
    var hint = new Label(hint().text());
    hint.getStyleClass().add("caption");
    hint.setWrapText(true);
    var box = new VBox(search, list, hint);
    box.getStyleClass().addAll("command-palette", "connect");
    box.setPrefWidth(WIDTH);
    Scene scene = canvas.getScene();
    box.getStylesheets().setAll(scene.getStylesheets());
    ListKeys.on(box, list, this::enter);
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    popup.setOnHidden(_ -> {
      canvas.targetChosen();
      canvas.requestFocus();
    });
    Point2D corner = canvas.within(place, WIDTH, HEIGHT + 96);
    popup.show(scene.getWindow(), corner.getX(), corner.getY());
    search.requestFocus();
  }

  private Message hint() {
    return stem.isPresent()
        ? Message.of("quick.hint.stem")
        : selectedFlow().isPresent()
            ? Message.of("flows.hint.insert")
            : canConnect() ? Message.of("quick.hint.connect") : Message.of("quick.hint");
  }

  private boolean canConnect() {
    return !drawing.selection().get().components().isEmpty();
  }

  /** A flow leads to components only. */
  private void find(String text) {
    List<Offer> offers = new ArrayList<>(Offer.of(text, stem.isPresent(), likely()));
    if (text.isBlank()) {
      offers.sort(Comparator.comparing(offer -> !isLikelyTarget(offer)));
    }
    list.getItems().setAll(offers);
    list.getSelectionModel().select(0);
    list.scrollTo(0);
    announce();
  }

  /** What failed, and what came late, most often goes to one kind of component. */
  private boolean isLikelyTarget(Offer offer) {
    return stem.flatMap(it -> LikelyOutcome.target(it.outcome()))
        .filter(kind -> offer.piece().equals(new Piece.OfKind(kind)))
        .isPresent();
  }

  /** What follows where the flow begins, or what is selected. */
  private Kind likely() {
    Diagram diagram = drawing.diagram();
    return stem.map(it -> it.from().componentId())
        .or(() -> drawing.selection().get().components().stream().findFirst())
        .flatMap(diagram::component)
        .map(component -> Growth.following(component.kind().layer()))
        .orElse(Catalogue.generic(Layer.PROCESSING));
  }

  /** What is chosen so far is told to screen readers, while the keyboard stays in the field. */
  private void announce() {
    Offer chosen = list.getSelectionModel().getSelectedItem();
    Message spoken =
        chosen == null
            ? Message.of("quick.none")
            : Message.of(
                "quick.spoken",
                chosen.title(),
                list.getSelectionModel().getSelectedIndex() + 1,
                list.getItems().size());
    search.setAccessibleText(spoken.text());
  }

  private void enter(KeyEvent key) {
    add(key.isShiftDown());
  }

  private void add(boolean isConnected) {
    Offer chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    // Before the popup goes: giving back the keyboard must not close the field of a new note.
    popup.hide();
    canvas.requestFocus();
    if (chosen.piece() instanceof Piece.OfKind(Kind kind)) {
      Diagram diagram = drawing.diagram();
      Optional<String> into = selectedFlow().filter(_ -> stem.isEmpty() && !isConnected);
      Addition addition =
          into.map(flow -> Splice.insert(diagram, flow, kind, place, drawing.ids()))
              .orElseGet(() -> component(kind, isConnected));
      drawing.apply(chosen.named(addition));
    } else {
      Marking.insert(drawing, canvas, chosen.piece(), place);
    }
  }

  private Optional<String> selectedFlow() {
    return Grips.selected(drawing.selection().get());
  }

  private Addition component(Kind kind, boolean isConnected) {
    List<Growth.Stem> selected =
        drawing.selection().get().components().stream().map(Growth.Stem::of).toList();
    return isConnected && stem.isEmpty() && !selected.isEmpty()
        ? Growth.connected(drawing.diagram(), kind, selected, drawing.ids())
        : Growth.add(drawing.diagram(), kind, place, stem.stream().toList(), drawing.ids());
  }

  private static final class OfferCell extends ListCell<Offer> {

    OfferCell() {
      // As wide as the list and no wider: a long name ends in an ellipsis.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(empty ? "" : offer.title());
      setGraphic(empty ? null : PieceIcons.tile(offer.piece()));
    }
  }
}
