package dev.depthsprint.ui.find;

import atlantafx.base.controls.CustomTextField;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Finds;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.theme.Icons;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * Finds elements by words and selects one after the other. Its words stay when it is closed, so
 * that F3 goes on with them.
 */
public final class FindBar {

  private static final double WIDTH = 168;

  private final Drawing drawing;
  private final Runnable near;
  private final Runnable leave;
  private final CustomTextField words = new CustomTextField();
  private final Label count = new Label();
  private final HBox root;
  private Diagram searched = Diagram.empty("", "");
  private String searchedFor = "";
  private List<String> found = List.of();
  private int place = -1;

  /**
   * @param near comes near to what was found, where it is too small to be read
   * @param leave takes the keyboard when the bar is closed
   */
  public FindBar(Drawing drawing, Runnable near, Runnable leave) {
    this.drawing = drawing;
    this.near = near;
    this.leave = leave;
    words.setId("find-words");
    words.setPrefWidth(WIDTH);
    words.setLeft(Icons.of(MaterialDesignM.MAGNIFY));
    words.setPromptText(Message.of("find.prompt").text());
    words.setAccessibleText(Message.of("find.prompt").text());
    words.textProperty().subscribe((_, _) -> typed());
    count.setId("find-count");
    count.getStyleClass().add("caption");
    count.setAccessibleRole(AccessibleRole.TEXT);
    root =
        new HBox(
            words,
            count,
            button(
                "find-bar-previous", MaterialDesignC.CHEVRON_UP, "find.previous", this::previous),
            button("find-bar-next", MaterialDesignC.CHEVRON_DOWN, "find.next", this::next),
            button("find-close", MaterialDesignC.CLOSE, "find.close", this::close));
    root.setId("find-bar");
    root.getStyleClass().add("find-bar");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    root.setVisible(false);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    root.setMinWidth(0);
    words.setMinWidth(64);
    StackPane.setAlignment(root, Pos.TOP_RIGHT);
    StackPane.setMargin(root, new Insets(8));
  }

  private static Button button(String id, Ikon icon, String key, Runnable run) {
    var button = new Button("", Icons.of(icon));
    String name = Message.of(key).text();
    button.setId(id);
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> run.run());
    return button;
  }

  public Node root() {
    return root;
  }

  /** Shows the bar and brings the keyboard to it. */
  public void open() {
    root.setVisible(true);
    words.requestFocus();
    words.selectAll();
    search();
    say();
  }

  private void close() {
    root.setVisible(false);
    leave.run();
  }

  private void onKey(KeyEvent key) {
    switch (key.getCode()) {
      case ESCAPE -> {
        close();
        key.consume();
      }
      case ENTER -> {
        if (key.getTarget() == words) {
          step(key.isShiftDown() ? -1 : 1);
          key.consume();
        }
      }
      case F3 -> {
        step(key.isShiftDown() ? -1 : 1);
        key.consume();
      }
      default -> {}
    }
  }

  private void typed() {
    place = -1;
    search();
    if (found.isEmpty()) {
      say();
    } else {
      show(0);
    }
  }

  /** Searches anew when the words or the diagram are others than before. */
  private void search() {
    if (searched != drawing.diagram() || !searchedFor.equals(words.getText())) {
      searched = drawing.diagram();
      searchedFor = words.getText();
      found = Finds.in(searched, searchedFor);
      place = found.indexOf(selected());
    }
  }

  private String selected() {
    Set<String> ids = drawing.selection().get().ids();
    return ids.size() == 1 ? ids.iterator().next() : "";
  }

  /** Selects the next element; from the last one the first. Without words the bar asks for some. */
  public void next() {
    step(1);
  }

  public void previous() {
    step(-1);
  }

  private void step(int by) {
    if (words.getText().isBlank()) {
      open();
      return;
    }
    search();
    if (found.isEmpty()) {
      say();
    } else {
      int first = by > 0 ? 0 : found.size() - 1;
      show(place < 0 ? first : Math.floorMod(place + by, found.size()));
    }
  }

  private void show(int next) {
    place = next;
    drawing.reveal(Selection.of(drawing.diagram(), Set.of(found.get(next))));
    near.run();
    say();
  }

  private void say() {
    Message sentence =
        words.getText().isBlank()
            ? Message.of("find.nothing")
            : found.isEmpty()
                ? Message.of("find.none")
                : Message.of("find.place", String.valueOf(place + 1), String.valueOf(found.size()));
    count.setText(sentence.text());
    count.setAccessibleText(sentence.text());
    count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
