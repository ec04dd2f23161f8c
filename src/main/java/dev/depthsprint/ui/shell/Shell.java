package dev.depthsprint.ui.shell;

import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.NotificationPane;

/** The frame: shows one view at a time, makes each when it is first wanted. */
public final class Shell {

  private final Session session;
  private final Map<View, Supplier<Node>> makers;
  private final Map<View, Node> made = new EnumMap<>(View.class);
  private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
  private final ToggleGroup group = new ToggleGroup();

  @FXML private BorderPane root;
  @FXML private VBox rail;
  @FXML private StackPane stage;
  @FXML private NotificationPane notices;

  /**
   * @param makers how to build each view's root
   * @param timerBar stands below every view
   */
  public Shell(
      Session session, Map<View, Supplier<Node>> makers, ActionCatalogue actions, Node timerBar) {
    this.session = session;
    this.makers = makers;
    Fxml.<Parent>load(this);
    root.setTop(ActionViews.menuBar(actions));
    root.setBottom(timerBar);
    for (View view : View.values()) {
      rail.getChildren().add(railButton(view));
    }
    new NoticeBar(notices, session.notices());
    session
        .store()
        .listen((before, after) -> followView(before.settings().view(), after.settings().view()));
    show(View.of(session.workspace().settings().view()));
  }

  public Parent root() {
    return root;
  }

  private ToggleButton railButton(View view) {
    var button = new ToggleButton(view.title().text(), Icons.of(view.icon()));
    button.setId("rail-" + view.id());
    button.setContentDisplay(ContentDisplay.TOP);
    button.getStyleClass().setAll("rail-button");
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> open(view));
    buttons.put(view, button);
    return button;
  }

  /** Opens a view and remembers it. */
  public void open(View view) {
    session.store().settle(settings -> settings.withView(view.id()));
    buttons.get(view).setSelected(true);
  }

  private void followView(String before, String after) {
    if (!before.equals(after)) {
      show(View.of(after));
    }
  }

  private void show(View view) {
    buttons.get(view).setSelected(true);
    Node node = made.computeIfAbsent(view, key -> makers.get(key).get());
    stage.getChildren().setAll(node);
  }
}
