package dev.depthsprint.ui.versions;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.picture.Background;
import dev.depthsprint.ui.picture.PictureView;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.VersionEdits;
import dev.depthsprint.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The versions of one diagram: the list at the left, the chosen one as a picture that cannot be
 * changed, and what can be done with it.
 */
final class VersionsPage {

  private final Session session;
  private final Drawing drawing;
  private final Subjects subjects;
  private final Runnable close;
  private final BiConsumer<Subject, Subject> comparing;
  private final PictureView picture =
      new PictureView("versions-picture", Message.of("versions.preview.role").text());
  private final Background previewing = new Background();
  private final VersionRows rows;

  /** True while the page fills its own lists, and before it is first opened. */
  private boolean isFilling = true;

  @FXML private Node root;
  @FXML private Button back;
  @FXML private ComboBox<String> shelf;
  @FXML private ListView<VersionRow> list;
  @FXML private TextField name;
  @FXML private Button keep;
  @FXML private Button restore;
  @FXML private Button compare;
  @FXML private Button delete;
  @FXML private Label status;
  @FXML private StackPane stage;

  /**
   * @param close leaves the page
   * @param comparing opens the comparison of two
   */
  VersionsPage(
      Session session, Drawing drawing, Runnable close, BiConsumer<Subject, Subject> comparing) {
    this.session = session;
    this.drawing = drawing;
    this.close = close;
    this.comparing = comparing;
    subjects = new Subjects(session);
    rows = new VersionRows(session, subjects, this::recount);
    Fxml.<Node>load(this);
    stage.getChildren().add(picture);
    list.setCellFactory(_ -> new VersionCell());
    shelf.setConverter(new Titles<>(subjects::title));
    name.setPromptText(Message.of("versions.name.prompt").text());
    listen();
  }

  private void listen() {
    back.setOnAction(_ -> close.run());
    keep.setOnAction(_ -> keep());
    restore.setOnAction(_ -> chosen().ifPresent(this::restore));
    delete.setOnAction(_ -> chosen().ifPresent(this::delete));
    compare.setOnAction(
        _ -> chosen().ifPresent(it -> comparing.accept(Subject.of(it), Subject.now(it.slug()))));
    name.setOnAction(_ -> nameGiven());
    shelf
        .valueProperty()
        .subscribe(slug -> {
          if (slug != null && !isFilling) {
            refill();
            list.getSelectionModel().select(0);
          }
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (!isFilling) {
            show(Optional.ofNullable(row));
          }
        });
    list.setOnKeyPressed(this::key);
    session.store().listen(this::follow);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      chosen().ifPresent(this::delete);
    } else if (event.getCode() == KeyCode.F2) {
      name.requestFocus();
    } else if (event.getCode() == KeyCode.ENTER) {
      picture.requestFocus();
    } else {
      return;
    }
    event.consume();
  }

  Node root() {
    return root;
  }

  /** Shows the versions of a diagram, the diagram itself first. */
  void open(String slug) {
    picture.clear();
    status.setText("");
    isFilling = true;
    shelf.getItems().setAll(subjects.shelves(slug));
    shelf.setValue(slug);
    isFilling = false;
    refill();
    list.getSelectionModel().select(0);
    list.requestFocus();
  }

  /** Puts the keyboard where a version gets its name. */
  void askForName() {
    list.getSelectionModel().select(0);
    name.requestFocus();
  }

  private void follow(Workspace before, Workspace after) {
    boolean isSame =
        before.versions() == after.versions()
            && before.diagrams() == after.diagrams()
            && before.settings().look() == after.settings().look();
    if (!isSame && root.getScene() != null && shelf.getValue() != null) {
      if (hasNews(before, after)) {
        status.setText("");
      }
      refill();
    }
  }

  /** True when what was said of the last step may not be true any more. */
  private static boolean hasNews(Workspace before, Workspace after) {
    return before.diagrams() != after.diagrams()
        || !before.versions().named().equals(after.versions().named());
  }

  /** Fills the list anew; what was chosen stays so, or what took its place. */
  private void refill() {
    int place = list.getSelectionModel().getSelectedIndex();
    Optional<VersionRow> before = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    isFilling = true;
    list.getItems().setAll(rows.of(shelf.getValue()));
    int same = before.map(this::placeOf).orElse(-1);
    int last = list.getItems().size() - 1;
    list.getSelectionModel().select(same >= 0 ? same : Math.clamp(place, Math.min(0, last), last));
    isFilling = false;
    show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    rows.count(shelf.getValue());
  }

  private int placeOf(VersionRow row) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).isAbout(row)) {
        return i;
      }
    }
    return -1;
  }

  /** Shows a count that has become known. */
  private void recount() {
    isFilling = true;
    int chosen = list.getSelectionModel().getSelectedIndex();
    List<VersionRow> next = rows.of(shelf.getValue());
    for (int i = 0; i < next.size() && next.size() == list.getItems().size(); i++) {
      if (!next.get(i).equals(list.getItems().get(i))) {
        list.getItems().set(i, next.get(i));
      }
    }
    list.getSelectionModel().select(chosen);
    isFilling = false;
    rows.count(shelf.getValue());
  }

  private Optional<Version> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .flatMap(VersionRow::version);
  }

  private void show(Optional<VersionRow> row) {
    Optional<Version> version = row.flatMap(VersionRow::version);
    boolean isNow = row.isPresent() && version.isEmpty();
    boolean hasNow = session.workspace().diagram(shelf.getValue()).isPresent();
    name.setText(version.map(Version::name).orElse(""));
    name.setDisable(row.isEmpty());
    give(keep, isNow);
    give(restore, version.isPresent());
    give(compare, version.isPresent() && hasNow);
    give(delete, version.isPresent());
    row.ifPresent(this::preview);
  }

  private static void give(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private void preview(VersionRow row) {
    Workspace workspace = session.workspace();
    Subject subject = row.version().map(Subject::of).orElseGet(() -> Subject.now(shelf.getValue()));
    Palette palette = workspace.settings().look() == Look.DARK ? Palette.DARK : Palette.LIGHT;
    previewing.run(
        () -> DiagramPainter.paint(subject.diagram(workspace), palette),
        painted -> shown(painted, palette, row),
        this::complain);
  }

  private void shown(Picture painted, Palette palette, VersionRow row) {
    picture.show(
        painted,
        palette.canvas(),
        Message.of("versions.preview", row.title(), row.detail()).text());
  }

  private void complain(Problem problem) {
    picture.clear();
    status.setText(problem.sentence().text());
  }

  // What can be done.

  private void nameGiven() {
    Optional<Version> version = chosen();
    if (version.isPresent()) {
      drawing.apply(VersionEdits.rename(version.get(), name.getText().strip()));
      list.requestFocus();
    } else {
      keep();
    }
  }

  private void keep() {
    String given = name.getText().strip();
    session
        .workspace()
        .diagram(shelf.getValue())
        .ifPresent(diagram -> {
          String called =
              given.isEmpty() ? When.text(session.time().instant(), session.time()) : given;
          Version version =
              session.workspace().versions().make(diagram, session.time().instant(), called);
          drawing.apply(VersionEdits.keep(version));
          name.clear();
          status.setText(Message.of("versions.kept", called).text());
          list.requestFocus();
        });
  }

  private void restore(Version version) {
    previewing.run(
        () -> version.snapshot().diagram(), diagram -> restore(version, diagram), this::complain);
  }

  private void restore(Version version, Diagram diagram) {
    session.workspace().diagram(version.slug()).ifPresent(session.versions()::keep);
    drawing.apply(VersionEdits.restore(version, diagram));
    drawing.open(version.slug());
    status.setText(Message.of("versions.restored", subjects.name(version)).text());
    list.getSelectionModel().select(0);
  }

  private void delete(Version version) {
    drawing.apply(VersionEdits.delete(version));
    status.setText(Message.of("versions.deleted", subjects.name(version)).text());
    list.requestFocus();
  }
}
