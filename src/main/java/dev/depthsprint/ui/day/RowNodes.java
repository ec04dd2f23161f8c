package dev.depthsprint.ui.day;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * The nodes of a task's row. A full day has dozens of rows, and reading each from FXML took as long
 * as all else of the panel; what few tasks have is made when a task has it.
 */
final class RowNodes {

  final CheckBox done = new CheckBox();
  final TextFlow title = new TextFlow();
  final FontIcon markIcon = new FontIcon();
  final Label markText = caption();
  final Label estimate = caption();
  final Label tracked = caption();
  final VBox words = new VBox(title, facts());
  final Button time = flat();
  final Button more = flat();
  final VBox notes = optional(new VBox(), "task-notes");
  final VBox subItems = optional(new VBox(), "sub-items");
  final HBox newSubItem = optional(new HBox(), "sub-items");
  final VBox root = new VBox(line());

  private Optional<Drawing> drawing = Optional.empty();

  /** The way to the diagram of the task, or the offer to draw it. */
  record Drawing(HBox root, Button open, Button draw) {

    static Drawing made() {
      var open = button("", Icons.of(MaterialDesignS.SITEMAP_OUTLINE));
      var draw = button(Message.of("task.draw").text(), Icons.of(MaterialDesignP.PENCIL_RULER));
      return new Drawing(optional(new HBox(open, draw), "task-drawing"), open, draw);
    }

    private static Button button(String text, Node icon) {
      var button = new Button(text, icon);
      button.getStyleClass().addAll("flat", "small");
      button.managedProperty().bind(button.visibleProperty());
      return button;
    }
  }

  RowNodes() {
    root.getStyleClass().add("task-row");
    root.setFocusTraversable(true);
    done.setFocusTraversable(false);
    title.getStyleClass().add("task-title");
    estimate.getStyleClass().add("estimate");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    more.setGraphic(Icons.of(MaterialDesignD.DOTS_VERTICAL));
    more.setAccessibleText(Message.of("ui.task.more").text());
    root.getChildren().addAll(notes, subItems, newSubItem);
  }

  /** Made when it is first asked for; it stands below the line. */
  Drawing drawing() {
    return drawing.orElseGet(() -> {
      Drawing made = Drawing.made();
      drawing = Optional.of(made);
      root.getChildren().add(1, made.root());
      return made;
    });
  }

  /** Empty while no diagram was ever to be shown. */
  Optional<Drawing> madeDrawing() {
    return drawing;
  }

  /** A tooltip that is made when the pointer first comes. */
  static void tip(Control control, Supplier<Message> words) {
    control.addEventFilter(
        MouseEvent.MOUSE_ENTERED, _ -> control.setTooltip(new Tooltip(words.get().text())));
  }

  private HBox line() {
    var line = new HBox(4, done, words, time, more);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private FlowPane facts() {
    var facts = new FlowPane(6, 2, markIcon, markText, estimate, tracked);
    facts.setAlignment(Pos.CENTER_LEFT);
    facts.setPrefWrapLength(180);
    // Else it keeps the height that it would have at its preferred width.
    facts.setMinHeight(0);
    facts.getStyleClass().add("task-facts");
    return facts;
  }

  private static Label caption() {
    var label = new Label();
    label.getStyleClass().add("caption");
    return label;
  }

  private static Button flat() {
    var button = new Button();
    button.getStyleClass().addAll("flat", "button-icon");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static <P extends Pane> P optional(P pane, String styleClass) {
    pane.getStyleClass().add(styleClass);
    pane.setManaged(false);
    return pane;
  }
}
