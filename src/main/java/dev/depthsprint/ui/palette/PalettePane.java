package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.ui.fxml.Fxml;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * Every kind there is, by layer. A kind is dragged onto the canvas, or goes to the middle of the
 * view with Enter or a double click; Enter in the search field takes the first that was found.
 */
public final class PalettePane {

  private final Consumer<Kind> insert;
  private final Set<Layer> folded = EnumSet.noneOf(Layer.class);

  @FXML private VBox root;
  @FXML private CustomTextField search;
  @FXML private TreeView<PaletteEntry> tree;

  /**
   * @param insert takes a kind that is chosen without dragging
   */
  public PalettePane(Consumer<Kind> insert) {
    this.insert = insert;
    Fxml.<Node>load(this);
    tree.setCellFactory(_ -> new PaletteCell(insert));
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
    List<Kind> found = Catalogue.search(text);
    boolean isSearch = !text.isBlank();
    tree.getRoot().getChildren().clear();
    for (Layer layer : Layer.values()) {
      List<Kind> kinds = found.stream().filter(kind -> kind.layer() == layer).toList();
      if (!kinds.isEmpty()) {
        tree.getRoot().getChildren().add(group(layer, kinds, isSearch));
      }
    }
  }

  private TreeItem<PaletteEntry> group(Layer layer, List<Kind> kinds, boolean isSearch) {
    var group = new TreeItem<PaletteEntry>(new PaletteEntry.Group(layer));
    kinds.forEach(kind -> group.getChildren().add(new TreeItem<>(new PaletteEntry.Item(kind))));
    group.setExpanded(isSearch || !folded.contains(layer));
    if (!isSearch) {
      group
          .expandedProperty()
          .addListener((_, _, open) -> {
            if (open) {
              folded.remove(layer);
            } else {
              folded.add(layer);
            }
          });
    }
    return group;
  }

  private void onSearchKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      Catalogue.search(search.getText()).stream().findFirst().ifPresent(insert);
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

  private Optional<Kind> chosen() {
    TreeItem<PaletteEntry> item = tree.getSelectionModel().getSelectedItem();
    return item != null && item.getValue() instanceof PaletteEntry.Item(Kind kind)
        ? Optional.of(kind)
        : Optional.empty();
  }
}
