package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Forecast;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.celebration.StreakLabel;
import dev.depthsprint.ui.day.DayPanel;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.day.Reveal;
import dev.depthsprint.ui.session.Seen;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.Workspace;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** The sprint: its calendar, and beside it the chosen day or what the sprint is about. */
public final class SprintView {

  /** The panel beside the calendar takes this share of a wide window. */
  private static final double SIDE_SHARE = 0.27;

  private static final double NARROWEST_SIDE = 344;
  private static final double WIDEST_SIDE = 520;

  private final Session session;
  private final Calendar calendar;
  private final DayPanel dayPanel;
  private final AboutPanel aboutPanel;
  private final Seen seen;

  private final SprintNodes nodes = new SprintNodes();

  public SprintView(Session session, DayPanel dayPanel) {
    this.session = session;
    this.dayPanel = dayPanel;
    calendar = new Calendar(session, this::open, dayPanel, this::calendarSeenTo);
    aboutPanel = new AboutPanel(session);
    seen = new Seen(session);
    nodes.forecast.managedProperty().bind(nodes.forecast.textProperty().isNotEmpty());
    nodes.finished.managedProperty().bind(nodes.finished.visibleProperty());
    nodes.titleLine.getChildren().add(new StreakLabel(session, "sprint-streak"));
    nodes.goal.managedProperty().bind(nodes.goal.textProperty().isNotEmpty());
    nodes.scroll.setContent(calendar.root());
    Reveal.followingFocus(nodes.scroll);
    nodes.scroll.vvalueProperty().subscribe(_ -> calendar.makeSeen());
    var width =
        Bindings.createDoubleBinding(
            () -> Math.clamp(nodes.root.getWidth() * SIDE_SHARE, NARROWEST_SIDE, WIDEST_SIDE),
            nodes.root.widthProperty());
    nodes.side.minWidthProperty().bind(width);
    nodes.side.prefWidthProperty().bind(width);
    nodes.side.maxWidthProperty().bind(width);
    nodes.about.setOnAction(_ -> show());
    session.store().listenBeyondDiagrams(this::follow);
    session.ticker().listen(this::showWhenSeen);
    nodes.root.sceneProperty().subscribe(_ -> showWhenSeen());
    choose();
  }

  public Node root() {
    return nodes.root;
  }

  /** The edge of what can be seen of the calendar, from its top. */
  private double calendarSeenTo() {
    if (!isSeen()) {
      return 0;
    }
    double height = nodes.scroll.getViewportBounds().getHeight();
    return height + nodes.scroll.getVvalue() * Math.max(0, calendar.root().getHeight() - height);
  }

  /** Shows the chosen day beside the calendar, and not what the sprint is about. */
  public void showDay() {
    nodes.about.setSelected(false);
    show();
  }

  private void open(LocalDate date) {
    nodes.about.setSelected(false);
    session.store().settle(settings -> settings.withDay(date.toString()));
    show();
  }

  /** Which task is the chosen one is asked for in other views too. */
  private void follow(Workspace before, Workspace after) {
    boolean isOtherDay = !before.settings().day().equals(after.settings().day());
    if (before.sprint() != after.sprint() || isOtherDay) {
      choose();
    }
    if (isOpen(after) && !isOpen(before)) {
      dayPanel.showHead();
    }
    showWhenSeen();
  }

  private void choose() {
    Sprint sprint = session.workspace().sprint();
    if (sprint.exists()) {
      dayPanel.choose(selectedDay(sprint));
    }
  }

  /** Nothing is made that nobody sees; time runs on the cards in minutes. */
  private void showWhenSeen() {
    if (isSeen() && seen.isOld()) {
      show();
    }
  }

  /** It stays in the window while another view is open. */
  private boolean isSeen() {
    return nodes.root.getScene() != null && isOpen(session.workspace());
  }

  private static boolean isOpen(Workspace workspace) {
    return View.of(workspace.settings().view()) == View.SPRINT;
  }

  /**
   * Makes ahead what can be seen first when the view is opened; the cards and the rows follow one
   * by one.
   */
  public void prepare() {
    Sprint sprint = session.workspace().sprint();
    if (!isSeen() && sprint.exists()) {
      fill(sprint);
    }
  }

  private void show() {
    seen.take();
    Sprint sprint = session.workspace().sprint();
    if (!sprint.exists()) {
      return;
    }
    fill(sprint);
    calendar.makeSeen();
  }

  private void fill(Sprint sprint) {
    LocalDate selected = selectedDay(sprint);
    setText(nodes.title, InlineText.heading(sprint.title()));
    setText(nodes.goal, sprint.goal());
    nodes.hours.setText(DayWords.plan(sprint.days()));
    nodes.finished.setVisible(sprint.hasEnded(session.today()));
    setText(nodes.forecast, outlook(sprint));
    calendar.show(sprint, selected);
    if (nodes.about.isSelected()) {
      aboutPanel.show(sprint);
      setSide(aboutPanel.root());
    } else {
      dayPanel.show(selected, isSeen());
      setSide(dayPanel.root());
    }
  }

  private void setSide(Node panel) {
    if (!nodes.side.getChildren().equals(List.of(panel))) {
      nodes.side.getChildren().setAll(panel);
    }
  }

  private static void setText(Label label, String text) {
    if (!text.equals(label.getText())) {
      label.setText(text);
      label.setTooltip(new Tooltip(text));
    }
  }

  /** Too much planned comes first: it can still be changed. Else where the hours are heading. */
  private String outlook(Sprint sprint) {
    Load load = Load.of(sprint.days());
    return load.isOver()
        ? Message.of(
                "days.sprint.over",
                Durations.words(load.planned()),
                Durations.words(load.budget()),
                Durations.words(load.over()))
            .text()
        : Forecast.of(
                sprint, session.ownTime(), session.today(), session.timekeeper().countedUntil())
            .map(it -> it.sentence().text())
            .orElse("");
  }

  /** The day that was open last, else today, else the first. */
  private LocalDate selectedDay(Sprint sprint) {
    return remembered()
        .filter(date -> sprint.day(date).isPresent())
        .or(() -> Optional.of(session.today()).filter(date -> sprint.day(date).isPresent()))
        .orElseGet(() -> sprint.days().getFirst().date());
  }

  private Optional<LocalDate> remembered() {
    try {
      return Optional.of(LocalDate.parse(session.workspace().settings().day()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
