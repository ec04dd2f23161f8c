package dev.depthsprint.ui.shell;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.Styled;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame: shows one view at a time, makes each when it is first wanted. */
public final class Shell {

  /** The style class of the node of a view that gets the keyboard when the view first opens. */
  public static final String FIRST_FOCUS = "first-focus";

  /** The style class of a part that has a key of its own, to which a view does not come back. */
  public static final String PASSING = "passing-focus";

  /** Of all views the one with the most nodes: put into the window anew, all are styled anew. */
  private static final View KEPT = View.SPRINT;

  private final Session session;
  private final Map<View, Supplier<Node>> makers;
  private final Map<View, Node> made = new EnumMap<>(View.class);
  private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
  private final Map<View, Node> focused = new EnumMap<>(View.class);
  private View shown = View.TODAY;
  private Consumer<View> again = _ -> {};
  private final ToggleGroup group = new ToggleGroup();

  private final BorderPane root = Styled.as(new BorderPane(), "shell");
  private final VBox rail = Styled.as(new VBox(), "rail");
  private final StackPane stage = new StackPane();
  private final HBox notices = Styled.as(new HBox(), "notice-bar");

  /**
   * @param makers how to build each view's root
   * @param timerBar stands below every view
   */
  public Shell(
      Session session, Map<View, Supplier<Node>> makers, ActionCatalogue actions, Node timerBar) {
    this.session = session;
    this.makers = makers;
    rail.setAccessibleText(Message.of("ui.rail").text());
    stage.setMinSize(0, 0);
    VBox.setVgrow(stage, Priority.ALWAYS);
    var middle = new VBox(stage, notices);
    middle.setMinWidth(0);
    root.setLeft(rail);
    root.setCenter(middle);
    root.setTop(ActionViews.menuBar(actions));
    root.setBottom(timerBar);
    for (View view : View.values()) {
      rail.getChildren().add(railButton(view));
    }
    var bar = new NoticeBar(notices, session, () -> giveKeyboard(shown));
    root.addEventHandler(KeyEvent.KEY_PRESSED, bar::closeOnEscape);
    session
        .store()
        .listen((before, after) -> followView(before.settings().view(), after.settings().view()));
    choose(first());
    show(View.of(session.workspace().settings().view()));
  }

  /**
   * The view that was open last; where a sprint is still to be chosen, the one that asks for it.
   */
  private View first() {
    String last = session.workspace().settings().view();
    return last.isEmpty() && !session.workspace().sprint().exists() ? View.SPRINT : View.of(last);
  }

  public Parent root() {
    return root;
  }

  /** Where the open view stands. */
  public Region place() {
    return stage;
  }

  private ToggleButton railButton(View view) {
    var button = new ToggleButton(view.title().text(), Icons.of(view.icon()));
    button.setId("rail-" + view.id());
    button.setContentDisplay(ContentDisplay.TOP);
    button.getStyleClass().setAll("rail-button");
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> chooseOrAskAgain(view));
    buttons.put(view, button);
    return button;
  }

  /** Opens a view, remembers it, and gives it the keyboard where it was left in it. */
  public void open(View view) {
    boolean isOther = shown != view;
    choose(view);
    // A view that goes leaves the keyboard to whatever comes first in the one that comes.
    if (isOther || !holdsFocus()) {
      giveKeyboard(view);
    }
  }

  /**
   * Opens a view by its key. In the view that is open already the keyboard goes to the place that
   * the view names for it.
   */
  public void go(View view) {
    boolean isOther = shown != view;
    if (!isOther) {
      again.accept(view);
    }
    open(view);
    if (!isOther) {
      firstFocus(made.get(view)).ifPresent(Node::requestFocus);
    }
  }

  private void chooseOrAskAgain(View view) {
    if (shown == view) {
      again.accept(view);
    }
    choose(view);
  }

  /** Calls back when somebody asks for the view that is open already. */
  public void onAgain(Consumer<View> listener) {
    again = listener;
  }

  private void giveKeyboard(View view) {
    Optional.ofNullable(focused.get(view))
        .filter(node -> isWithin(node, made.get(view)))
        .or(() -> firstFocus(made.get(view)))
        .ifPresent(Node::requestFocus);
  }

  private void choose(View view) {
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
    rememberFocus();
    shown = view;
    Node node = made(view);
    stage.getChildren().removeIf(other -> other != node && other != made.get(KEPT));
    place(node);
    if (made.containsKey(KEPT)) {
      setShown(made.get(KEPT), view == KEPT);
    }
  }

  /**
   * Makes the view that stays in the window ahead, hidden as it is while another one is open, so
   * that it is styled when it is opened.
   */
  public void prepare() {
    if (!made.containsKey(KEPT)) {
      Node node = made(KEPT);
      setShown(node, false);
      place(node);
      node.resizeRelocate(0, 0, stage.getWidth(), stage.getHeight());
    }
  }

  private Node made(View view) {
    return made.computeIfAbsent(view, key -> makers.get(key).get());
  }

  private void place(Node node) {
    if (!stage.getChildren().contains(node)) {
      stage.getChildren().add(node);
    }
  }

  private static void setShown(Node node, boolean isShown) {
    node.setManaged(isShown);
    node.setVisible(isShown);
  }

  private void rememberFocus() {
    focusOwner()
        .ifPresent(owner ->
            made.forEach((view, node) -> {
              if (isWithin(owner, node)) {
                keep(view, owner);
              }
            }));
  }

  private void keep(View view, Node owner) {
    if (isPassing(owner)) {
      focused.remove(view);
    } else {
      focused.put(view, owner);
    }
  }

  private static boolean isPassing(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(it -> it.getStyleClass().contains(PASSING));
  }

  private Optional<Node> focusOwner() {
    return Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
  }

  private boolean holdsFocus() {
    return focusOwner().filter(owner -> isWithin(owner, stage)).isPresent();
  }

  private static boolean isWithin(Node node, Node ancestor) {
    Node at = node;
    while (at != null && at != ancestor) {
      at = at.getParent();
    }
    return at != null;
  }

  /** What a view names as its place for the keyboard, else the first place that takes it. */
  private static Optional<Node> firstFocus(Node view) {
    // What stands in a scroll pane is only found once the pane has its skin.
    view.applyCss();
    return Optional.ofNullable(view.lookup("." + FIRST_FOCUS))
        .filter(Shell::takesFocus)
        .or(() -> inOrder(view).filter(Shell::takesFocus).findFirst());
  }

  private static Stream<Node> inOrder(Node node) {
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Shell::inOrder)
            : Stream.empty();
    return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
  }

  private static boolean takesFocus(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
  }
}
