package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Pieces;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.Styled;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * Every kind there is, by layer, and behind them zones and notes. A row is dragged onto the canvas,
 * or goes to the middle of the view with Enter or a double click; Enter in the search field takes
 * the first that was found. A name that no kind has is handed on, to become that of a component.
 */
public final class PalettePane {

  private final Consumer<Piece> insert;
  private final Consumer<String> addNamed;
  private final Set<PaletteEntry.Group> folded = new HashSet<>();

  private final CustomTextField search = new CustomTextField();
  private final Label unknown = new Label(Message.of("canvas.palette.none").text());
  private final Button add = new Button();
  private final VBox none = Styled.as(new VBox(unknown, add), "palette-none");
  private final TreeView<PaletteEntry> tree = new TreeView<>();
  private final VBox root = Styled.as(new VBox(search, none, tree), "palette");

  /**
   * @param insert takes what is chosen without dragging
   * @param carrier takes what is dragged
   * @param addNamed takes a name that no kind has
   */
  public PalettePane(Consumer<Piece> insert, Carrier carrier, Consumer<String> addNamed) {
    this.insert = insert;
    this.addNamed = addNamed;
    VBox.setVgrow(root, Priority.ALWAYS);
    VBox.setVgrow(tree, Priority.ALWAYS);
    search.setId("component-search");
    search.setPromptText(Message.of("canvas.palette.search").text());
    search.setAccessibleText(Message.of("canvas.palette.search").text());
    search.setLeft(Icons.of(MaterialDesignM.MAGNIFY));
    unknown.setWrapText(true);
    unknown.setMinHeight(Region.USE_PREF_SIZE);
    add.setId("palette-add");
    add.setMaxWidth(Double.MAX_VALUE);
    add.setOnAction(_ -> addNamed());
    tree.setId("component-palette");
    tree.setShowRoot(false);
    tree.setAccessibleText(Message.of("canvas.palette").text());
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
