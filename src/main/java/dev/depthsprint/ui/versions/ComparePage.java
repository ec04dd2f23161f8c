package dev.depthsprint.ui.versions;

import dev.depthsprint.diagram.compare.Change;
import dev.depthsprint.diagram.compare.ComparisonSheet;
import dev.depthsprint.diagram.compare.Verdict;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.picture.Background;
import dev.depthsprint.ui.picture.PictureView;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Two states of diagrams on one canvas, and the list of what differs, which leads to each place.
 */
final class ComparePage {

  private final Session session;
  private final Subjects subjects;
  private final Runnable close;
  private final PictureView picture =
      new PictureView("compare-picture", Message.of("versions.compare.role").text());
  private final Background comparing = new Background();
  private final ComparisonExport exporting = new ComparisonExport(this::tell);
  private Optional<Compared> compared = Optional.empty();
  private boolean isFilling;

  /** True until the comparison that was asked for is seen. */
  private boolean isNew;

  @FXML private Node root;
  @FXML private Button back;
  @FXML private ComboBox<Subject> before;
  @FXML private ComboBox<Subject> after;
  @FXML private Button swap;
  @FXML private Button previous;
  @FXML private Button next;
  @FXML private Button fit;
  @FXML private Button export;
  @FXML private Label summary;
  @FXML private Label status;
  @FXML private HBox legend;
  @FXML private ListView<Change> list;
  @FXML private StackPane stage;

  /**
   * @param close leaves the page
   */
  ComparePage(Session session, Runnable close) {
    this.session = session;
    this.close = close;
    subjects = new Subjects(session);
    Fxml.<Node>load(this);
    stage.getChildren().add(picture);
    list.setCellFactory(_ -> new ChangeCell());
    var nothing = new Label(Message.of("versions.noChanges").text());
    nothing.setWrapText(true);
    nothing.setPadding(new Insets(12));
    list.setPlaceholder(nothing);
    for (ComboBox<Subject> side : List.of(before, after)) {
      side.setConverter(new Titles<>(subjects::title));
      side.setVisibleRowCount(12);
    }
    for (Verdict verdict : Verdict.values()) {
      legend.getChildren().add(new Label(verdict.label().text(), ChangeCell.sign(verdict)));
    }
    for (Button button : List.of(swap, previous, next, fit, export)) {
      button.setTooltip(new Tooltip(button.getAccessibleText()));
    }
    listen();
  }

  private void listen() {
    back.setOnAction(_ -> close.run());
    swap.setOnAction(_ -> fill(after.getValue(), before.getValue()));
    previous.setOnAction(_ -> step(-1));
    next.setOnAction(_ -> step(1));
    fit.setOnAction(_ -> fit());
    export.setOnAction(_ -> export());
    before.valueProperty().subscribe(_ -> compareUnlessFilling());
    after.valueProperty().subscribe(_ -> compareUnlessFilling());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(change -> {
          if (!isFilling) {
            jump(Optional.ofNullable(change));
          }
        });
    list.setOnMouseClicked(_ -> jump(chosen()));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    session.store().listen(this::follow);
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case N -> step(1);
      case P -> step(-1);
      case DIGIT0, NUMPAD0, HOME -> fit();
      case ENTER -> jump(chosen());
      default -> {
        return;
      }
    }
    event.consume();
  }

  Node root() {
    return root;
  }

  /** Compares two states; of the two the earlier one stands first. */
  void open(Subject one, Subject other) {
    picture.clear();
    isNew = true;
    status.setText("");
    boolean isInOrder = subjects.isBefore(one, other);
    fill(isInOrder ? one : other, isInOrder ? other : one);
    list.requestFocus();
  }

  private void fill(Subject first, Subject second) {
    isFilling = true;
    List<Subject> all = subjects.all();
    before.getItems().setAll(all);
    after.getItems().setAll(all);
    before.setValue(first);
    after.setValue(second);
    isFilling = false;
    compare();
  }

  private void follow(Workspace was, Workspace is) {
    boolean isSame =
        was.versions() == is.versions()
            && was.diagrams() == is.diagrams()
            && was.settings().look() == is.settings().look();
    if (!isSame && root.getScene() != null && before.getValue() != null) {
      if (before.getValue().isIn(is) && after.getValue().isIn(is)) {
        fill(before.getValue(), after.getValue());
      } else {
        close.run();
      }
    }
  }

  private void compareUnlessFilling() {
    if (!isFilling && before.getValue() != null && after.getValue() != null) {
      compare();
    }
  }

  private void compare() {
    Workspace workspace = session.workspace();
    Subject first = before.getValue();
    Subject second = after.getValue();
    Palette palette = workspace.settings().look() == Look.DARK ? Palette.DARK : Palette.LIGHT;
    comparing.run(
        () -> Compared.of(first.diagram(workspace), second.diagram(workspace), palette),
        this::show,
        problem -> tell(problem.sentence()));
  }

  private void show(Compared result) {
    compared = Optional.of(result);
    String words = result.comparison().summary().text();
    summary.setText(words);
    Optional<Change> chosen = chosen();
    isFilling = true;
    list.getItems().setAll(result.comparison().changes());
    list.getSelectionModel().clearSelection();
    isFilling = false;
    picture.unpoint();
    picture.show(result.picture(), result.palette().canvas(), words);
    chosen
        .filter(list.getItems()::contains)
        .ifPresent(change -> list.getSelectionModel().select(change));
    picture.mark(signs(result));
    beginAtFirst(result);
    boolean isEmpty = result.comparison().isEmpty();
    previous.setDisable(isEmpty);
    next.setDisable(isEmpty);
  }

  /** Of a large picture one change is shown first: as a whole nothing of it could be read. */
  private void beginAtFirst(Compared result) {
    if (isNew && picture.isUnreadable(result.picture()) && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(0);
    }
    isNew = false;
  }

  /** The sign of each change at its place. */
  private static Map<Box, Node> signs(Compared result) {
    Map<Box, Node> signs = new LinkedHashMap<>();
    for (Change change : result.comparison().changes()) {
      if (result.places().containsKey(change.id())) {
        signs.put(result.place(change), ChangeCell.sign(change.verdict()));
      }
    }
    return signs;
  }

  private void fit() {
    picture.unpoint();
    picture.fit();
  }

  private Optional<Change> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** Goes to the next or the previous change, round the ends. */
  private void step(int way) {
    int count = list.getItems().size();
    if (count > 0) {
      int here = list.getSelectionModel().getSelectedIndex();
      int there = here < 0 && way < 0 ? count - 1 : Math.floorMod(here + way, count);
      list.getSelectionModel().clearAndSelect(there);
      list.scrollTo(there);
    }
  }

  private void jump(Optional<Change> change) {
    if (compared.isPresent()) {
      change.ifPresent(it -> point(compared.get(), it));
    }
  }

  /** A flow is pointed out along its line: a box round it would lie over what it leads past. */
  private void point(Compared shown, Change change) {
    picture.point(shown.place(change), shown.line(change));
  }

  private void export() {
    Subject first = before.getValue();
    Subject second = after.getValue();
    ComparisonExport.askWhereTo(root.getScene().getWindow(), first, second)
        .ifPresent(file -> export(file, first, second));
  }

  private void export(Path file, Subject first, Subject second) {
    String heading = ComparisonSheet.heading(subjects.title(first), subjects.title(second));
    compared.ifPresent(shown -> exporting.write(file, shown, heading));
  }

  private void tell(Message message) {
    status.setText(message.text());
  }
}
