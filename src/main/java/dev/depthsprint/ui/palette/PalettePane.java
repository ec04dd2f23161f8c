package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Pieces;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.fxml.Fxml;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * Every kind there is, by layer, and behind them zones and notes. A row is dragged onto the canvas,
 * or goes to the middle of the view with Enter or a double click; Enter in the search field takes
 * the first that was found. A name that no kind has is handed on, to become that of a component.
 */
public final class PalettePane {

  private final Consumer<Piece> insert;
  private final Consumer<String> addNamed;
  private final Set<PaletteEntry.Group> folded = new HashSet<>();

  @FXML private VBox root;
  @FXML private CustomTextField search;
  @FXML private VBox none;
  @FXML private Button add;
  @FXML private TreeView<PaletteEntry> tree;

  /**
   * @param insert takes what is chosen without dragging
   * @param carrier takes what is dragged
   * @param addNamed takes a name that no kind has
   */
  public PalettePane(Consumer<Piece> insert, Carrier carrier, Consumer<String> addNamed) {
    this.insert = insert;
    this.addNamed = addNamed;
    Fxml.<Node>load(this);
    tree.setCellFactory(_ -> new PaletteCell(insert, carrier));
    tree.setRoot(new TreeItem<>(new PaletteEntry.Root()));
    search.textProperty().subscribe(this::show);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    tree.addEventHandler(KeyEvent.KEY_PRESSED, this::onTreeKey);
  }

  public Node root() {
    return root;
  }

  /** Lets the person type what to look for. */
  public void find() {
    search.requestFocus();
    search.selectAll();
  }

  private void show(String text) {
    boolean isSearch = !text.isBlank();
    tree.getRoot().getChildren().clear();
    List<PaletteEntry.Section> found = PaletteEntry.search(text);
    found.forEach(section -> tree.getRoot().getChildren().add(group(section, isSearch)));
    shows(none, found.isEmpty());
    shows(tree, !found.isEmpty());
    add.setText(Message.of("canvas.palette.add", text.strip()).text());
  }

  private static void shows(Node node, boolean value) {
    node.setVisible(value);
    node.setManaged(value);
  }

  @FXML
  private void addNamed() {
    addNamed.accept(search.getText().strip());
  }

  private TreeItem<PaletteEntry> group(PaletteEntry.Section section, boolean isSearch) {
    var group = new TreeItem<PaletteEntry>(section.group());
    section.items().forEach(item -> group.getChildren().add(new TreeItem<>(item)));
    group.setExpanded(isSearch || !folded.contains(section.group()));
    if (!isSearch) {
      group
          .expandedProperty()
          .addListener((_, _, open) -> {
            if (open) {
              folded.remove(section.group());
            } else {
              folded.add(section.group());
            }
          });
    }
    return group;
  }

  private void onSearchKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      Pieces.search(search.getText()).stream().findFirst().ifPresentOrElse(insert, this::addNamed);
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN) {
      tree.requestFocus();
      tree.getSelectionModel().select(Math.min(1, tree.getExpandedItemCount() - 1));
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      key.consume();
    }
  }

  private void onTreeKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && chosen().isPresent()) {
      chosen().ifPresent(insert);
      key.consume();
    }
  }

  private Optional<Piece> chosen() {
    TreeItem<PaletteEntry> item = tree.getSelectionModel().getSelectedItem();
    return item != null && item.getValue() instanceof PaletteEntry.Item(Piece piece)
        ? Optional.of(piece)
        : Optional.empty();
  }
}
