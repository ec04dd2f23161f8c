package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.CarryOver;
import dev.depthsprint.sprint.CarryOver.Proposal;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TaskMoves;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.timer.Durations;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/**
 * Proposes a day for each open task of the days that have ended: accept all, change some, leave
 * some. A day that would hold more than its budget says so before anything is done.
 */
final class CarryOverDialog {

  private static final double WIDTH = 920;
  private static final double MARGIN = 64;

  private final Sprint sprint;
  private final Map<String, Duration> worked;
  private final List<Proposal> proposals;
  private final Map<String, CarryChoice> choices = new LinkedHashMap<>();
  private final Label consequence = new Label();
  private final Dialog<Map<String, CarryWay>> dialog = new Dialog<>();
  private final ButtonType apply =
      new ButtonType(Message.of("today.carry.apply").text(), ButtonData.OK_DONE);

  private CarryOverDialog(
      Sprint sprint, Map<String, Duration> worked, LocalDate today, Window owner) {
    this.sprint = sprint;
    this.worked = worked;
    proposals = CarryOver.propose(sprint, today);
    var leave = new ButtonType(Message.of("today.carry.leave").text(), ButtonData.OTHER);
    consequence.setId("carry-consequence");
    consequence.setWrapText(true);
    consequence.getStyleClass().addAll("caption", "carry-consequence");
    var scroll = new ScrollPane(table(today));
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(Math.min(400, 52 * proposals.size() + 8));
    var box = new VBox(8, scroll, consequence);
    dialog.getDialogPane().setPrefWidth(Math.min(WIDTH, owner.getWidth() - MARGIN));
    dialog.getDialogPane().getStyleClass().add("wide");
    dialog.setResizable(true);
    dialog.initOwner(owner);
    dialog.setTitle(Message.of("today.carry").text());
    dialog.setHeaderText(Message.of("today.carry.header", proposals.size()).text());
    dialog.getDialogPane().setContent(box);
    dialog.getDialogPane().getButtonTypes().setAll(apply, leave, ButtonType.CANCEL);
    DialogManners.give(dialog.getDialogPane(), owner);
    dialog.getDialogPane().lookupButton(apply).setId("carry-apply");
    dialog.getDialogPane().lookupButton(leave).setId("carry-leave");
    dialog.setResultConverter(
        pressed -> pressed == apply ? answer() : pressed == leave ? Map.of() : null);
    for (ButtonType type : dialog.getDialogPane().getButtonTypes()) {
      // Its words change, and must not be cut to the width of the others.
      var button = (Button) dialog.getDialogPane().lookupButton(type);
      ButtonBar.setButtonUniformSize(button, false);
      button.setMinWidth(Button.USE_PREF_SIZE);
    }
    dialog.setOnShown(_ -> Platform.runLater(this::settleIn));
    showConsequence();
  }

  /** What is as wide as the window wraps only now: the pane knows its height after that. */
  private void settleIn() {
    dialog.getDialogPane().getScene().getWindow().sizeToScene();
    dialog.getDialogPane().lookupButton(apply).requestFocus();
  }

  /**
   * Asks and waits for the answer.
   *
   * @param worked the time on each task that was begun, by its id: a day counts the estimate of a
   *     task, so that whoever chooses the day should know how much of it is done
   * @return what becomes of each task, by its id; empty when the person put the question off
   */
  static Optional<Map<String, CarryWay>> ask(
      Sprint sprint, Map<String, Duration> worked, LocalDate today, Window owner) {
    return new CarryOverDialog(sprint, worked, today, owner).dialog.showAndWait();
  }

  private GridPane table(LocalDate today) {
    var grid = new GridPane();
    grid.getStyleClass().add("carry-table");
    var first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    List<CarryWay> targets = targets(today);
    for (Proposal one : proposals) {
      grid.addRow(grid.getRowCount(), title(one), choice(one, targets));
    }
    return grid;
  }

  private Node title(Proposal one) {
    var label = new Label(InlineText.plain(one.task().title()));
    label.setWrapText(true);
    var from = new Label(from(one));
    from.setId("carry-from-" + one.task().id());
    from.setWrapText(true);
    from.getStyleClass().add("caption");
    return new VBox(label, from);
  }

  private String from(Proposal one) {
    String date = DayWords.date(one.from());
    String length = Durations.words(one.task().estimate());
    Duration time = worked.getOrDefault(one.task().id(), Duration.ZERO);
    return time.toMinutes() == 0
        ? Message.of("today.carry.from", date, length).text()
        : Message.of("today.carry.begun", date, length, Durations.words(time)).text();
  }

  private List<CarryWay> targets(LocalDate today) {
    List<CarryWay> targets = new ArrayList<>(List.of(CarryWay.DONE, CarryWay.STAY));
    sprint.days().stream()
        .filter(day -> !day.date().isBefore(today) && day.kind() != DayKind.REST)
        .map(day -> new CarryWay.To(day.date()))
        .forEach(targets::add);
    return targets;
  }

  private Node choice(Proposal one, List<CarryWay> targets) {
    var choice =
        new CarryChoice(
            "carry-" + one.task().id(), targets, CarryWay.of(one.to()), way -> words(one, way));
    choice
        .box()
        .setAccessibleText(
            Message.of("today.carry.where", InlineText.plain(one.task().title())).text());
    choice.box().setOnAction(_ -> showConsequence());
    choices.put(one.task().id(), choice);
    return choice.box();
  }

  private String words(Proposal one, CarryWay way) {
    return switch (way) {
      case CarryWay.Done() -> Message.of("today.carry.isDone").text();
      case CarryWay.Stay() ->
          Message.of(one.to().isEmpty() ? "today.carry.noRoom" : "today.carry.stay").text();
      case CarryWay.To(LocalDate date) ->
          after(one.task().id()).day(date).map(day -> words(one, day)).orElse("");
    };
  }

  /** A day with what it would hold beside what else is chosen to go there. */
  private static String words(Proposal one, Day day) {
    return Message.of(
            "today.carry.target",
            DayWords.date(day.date()),
            DayWords.kind(day.kind()),
            DayWords.load(Load.of(day).plus(one.task().plannedMinutes())))
        .text();
  }

  private Map<String, CarryWay> answer() {
    Map<String, CarryWay> answer = new LinkedHashMap<>();
    choices.forEach((id, choice) -> answer.put(id, choice.chosen()));
    return answer;
  }

  /** Where those go that go somewhere. */
  private Map<String, LocalDate> chosen() {
    return CarryOverOffer.moved(answer());
  }

  /**
   * The sprint as it would be.
   *
   * @param without the id of a task that is left where it is
   */
  private Sprint after(String without) {
    Sprint after = sprint;
    for (Map.Entry<String, LocalDate> one : chosen().entrySet()) {
      if (!one.getKey().equals(without)) {
        after = TaskMoves.move(after, List.of(one.getKey()), one.getValue());
      }
    }
    return after;
  }

  /** What the chosen days would hold; what goes over a budget is said on the button too. */
  private void showConsequence() {
    choices.values().forEach(CarryChoice::refresh);
    Map<String, LocalDate> chosen = chosen();
    List<Day> days =
        after("").days().stream().filter(day -> chosen.containsValue(day.date())).toList();
    List<Day> over = days.stream().filter(day -> Load.of(day).isOver()).toList();
    consequence.setText(
        days.isEmpty()
            ? ""
            : over.isEmpty()
                ? Message.of("today.carry.then", words(days)).text()
                : Message.of("today.carry.over", words(over)).text());
    consequence.setGraphic(over.isEmpty() ? null : Icons.of(MaterialDesignA.ALERT_OUTLINE));
    consequence.pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), !over.isEmpty());
    var button = (Button) dialog.getDialogPane().lookupButton(apply);
    boolean isAny = answer().values().stream().anyMatch(way -> !way.equals(CarryWay.STAY));
    button.setDisable(!isAny);
    button.setText(
        Message.of(over.isEmpty() ? "today.carry.apply" : "today.carry.applyOver").text());
  }

  private static String words(List<Day> days) {
    return days.stream()
        .map(day ->
            Message.of("today.carry.day", DayWords.date(day.date()), DayWords.load(Load.of(day)))
                .text())
        .collect(Collectors.joining("; "));
  }
}
