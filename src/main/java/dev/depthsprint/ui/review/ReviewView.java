package dev.depthsprint.ui.review;

import dev.depthsprint.review.Review;
import dev.depthsprint.review.ReviewLook;
import dev.depthsprint.review.ReviewPainter;
import dev.depthsprint.review.ReviewWords;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.pcollections.PVector;

/** The review: its picture, or its table. */
public final class ReviewView {

  /** As wide as the page's scroll bar, so that what stands above the page is in line with it. */
  private static final Insets BESIDE_SCROLL_BAR = new Insets(0, 10, 0, 0);

  private final Session session;
  private final ScrollPane scroll = new ScrollPane();
  private final PaintedBands bands = new PaintedBands(scroll);
  private final StackPane sheet = new StackPane(bands);
  private final ReviewTable table = new ReviewTable();
  private final Label empty = new Label(Message.of("review.empty").text());
  private final StackPane place = new StackPane();
  private final ToggleGroup ways = new ToggleGroup();
  private final ToggleButton asTable;
  private final HBox bar;
  private final BorderPane root = new BorderPane(place);
  private final SprintBox sprints;
  private Optional<Shown> shown = Optional.empty();

  /**
   * What is on the screen; a new look at it is due when one of these is new.
   *
   * @param until up to when an open interval counts, to the minute
   */
  private record Shown(
      Sprint sprint,
      PVector<Interval> intervals,
      Look look,
      LocalDate today,
      Instant until,
      double scale) {

    /** Values are compared by identity first, and those of a workspace rarely get further. */
    boolean isAs(Shown other) {
      return sprint == other.sprint
          && intervals == other.intervals
          && look == other.look
          && today.equals(other.today)
          && until.equals(other.until)
          && scale == other.scale;
    }
  }

  /**
   * @param export opens the question how the review is to be exported, as the sprint is seen here
   */
  public ReviewView(Session session, Consumer<Supplier<Workspace>> export) {
    this.session = session;
    sprints = new SprintBox(session, this::show);
    ToggleButton asPicture =
        way("review-picture", Message.of("review.picture"), MaterialDesignC.CHART_BOX_OUTLINE);
    asPicture.getStyleClass().add("left-pill");
    asTable = way("review-as-table", Message.of("review.table"), MaterialDesignT.TABLE);
    asTable.getStyleClass().add("right-pill");
    asPicture.setSelected(true);
    ways.selectedToggleProperty()
        .addListener((_, before, now) -> {
          if (now == null) {
            ways.selectToggle(before);
          } else {
            place();
          }
        });
    var button = new Button(Message.of("review.export").text(), Icons.of(MaterialDesignE.EXPORT));
    button.setId("review-export");
    button.setOnAction(_ -> export.accept(this::seen));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    bar = new HBox(8, new HBox(asPicture, asTable), sprints.root(), space, button);
    bar.getStyleClass().add("review-bar");
    arrange();
    session
        .store()
        .listen((before, after) -> {
          if (isNew(before, after)) {
            show();
          }
        });
    session.ticker().listen(this::show);
    root.sceneProperty().subscribe(_ -> show());
  }

  private ToggleButton way(String id, Message name, Ikon icon) {
    var button = new ToggleButton(name.text(), Icons.of(icon));
    button.setId(id);
    button.setToggleGroup(ways);
    return button;
  }

  private void arrange() {
    root.setId("review-view");
    root.getStyleClass().add("review");
    root.setTop(bar);
    BorderPane.setAlignment(bar, Pos.TOP_CENTER);
    BorderPane.setMargin(bar, BESIDE_SCROLL_BAR);
    StackPane.setMargin(table.node(), BESIDE_SCROLL_BAR);
    sheet.getStyleClass().add("review-sheet");
    scroll.setContent(sheet);
    scroll.setId("review-scroll");
    scroll.getStyleClass().add("review-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.setFitToWidth(true);
    empty.getStyleClass().addAll("view-subtitle", "review-empty");
    StackPane.setAlignment(empty, Pos.TOP_LEFT);
    empty.setWrapText(true);
    place();
  }

  public Node root() {
    return root;
  }

  /** Asks which sprint is looked back at; nothing of it is changed by that. */
  public void chooseSprint() {
    sprints.open();
  }

  /** The workspace as if the sprint that is looked back at were the present one. */
  private Workspace seen() {
    return sprints.seen(session.workspace());
  }

  private static boolean isNew(Workspace before, Workspace after) {
    return before.sprint() != after.sprint()
        || before.archive() != after.archive()
        || before.time().intervals() != after.time().intervals()
        || before.settings().look() != after.settings().look();
  }

  private void place() {
    boolean exists = seen().sprint().exists();
    bar.setVisible(exists);
    Node wanted = exists ? asTable.isSelected() ? table.node() : scroll : empty;
    if (!place.getChildren().contains(wanted)) {
      place.getChildren().setAll(wanted);
    }
  }

  /** Looks again, if it can be seen and something that it shows is new. */
  private void show() {
    if (root.getScene() == null) {
      return;
    }
    place();
    Workspace workspace = seen();
    if (!workspace.sprint().exists()) {
      shown = Optional.empty();
      return;
    }
    TimeLog time = workspace.time();
    boolean isRunning = time.timer() instanceof TimerState.Running;
    Instant until = session.timekeeper().countedUntil();
    var next =
        new Shown(
            workspace.sprint(),
            time.intervals(),
            workspace.settings().look(),
            session.today(),
            isRunning ? until.truncatedTo(ChronoUnit.MINUTES) : Instant.EPOCH,
            root.getScene().getWindow() == null
                ? 1
                : root.getScene().getWindow().getOutputScaleX());
    if (shown.filter(next::isAs).isEmpty()) {
      shown = Optional.of(next);
      Thread.ofVirtual()
          .start(() -> {
            Review review =
                Review.of(next.sprint(), time, workspace.archive().values(), next.today(), until);
            Platform.runLater(() -> show(review, next));
          });
    }
  }

  private void show(Review review, Shown next) {
    if (shown.filter(next::isAs).isEmpty()) {
      return;
    }
    ReviewLook look = next.look() == Look.DARK ? ReviewLook.DARK : ReviewLook.LIGHT;
    bands.setAccessibleText(String.join(" ", ReviewWords.summary(review)));
    bands.show(() -> ReviewPainter.paint(review, look), look.ground(), next.scale());
    table.show(review);
  }
}
