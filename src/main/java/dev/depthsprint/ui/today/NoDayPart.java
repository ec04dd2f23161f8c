package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.session.Session;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says why there is nothing to do today, and what comes next. */
final class NoDayPart implements TodayPart {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Texts.LOCALE);

  private final Session session;
  private final Label why = new Label();
  private final Button choose = new Button(Message.of("ui.action.chooseSprint").text());
  private final Button sprint = new Button(Message.of("today.openSprint").text());
  private final Button review = new Button(Message.of("today.openReview").text());
  private final Card card =
      new Card("today-no-day", Message.of("today.noDay"), why, new HBox(8, choose, sprint, review));

  NoDayPart(Session session, TodayWays ways) {
    this.session = session;
    why.setId("today-empty");
    why.setWrapText(true);
    choose.setId("today-choose");
    sprint.setId("today-open-sprint");
    review.setId("today-open-review");
    choose.setOnAction(_ -> ways.choose().run());
    sprint.setOnAction(_ -> ways.sprint().run());
    review.setOnAction(_ -> ways.review().run());
    for (Button button : new Button[] {choose, sprint, review}) {
      button.managedProperty().bind(button.visibleProperty());
    }
  }

  @Override
  public Node root() {
    return card.root();
  }

  @Override
  public void show(Optional<Day> day) {
    Sprint plan = session.workspace().sprint();
    LocalDate today = session.today();
    boolean isRest = day.filter(it -> it.kind() == DayKind.REST).isPresent();
    card.setShown(day.isEmpty() || isRest);
    card.title(title(plan, today, isRest));
    Message words =
        day.filter(_ -> isRest).map(it -> rest(plan, it)).orElseGet(() -> why(plan, today));
    why.setText(words.text());
    choose.setVisible(!plan.exists() || plan.hasEnded(today));
    sprint.setVisible(plan.exists() && !plan.hasEnded(today));
    review.setVisible(plan.hasEnded(today));
  }

  private static Message title(Sprint plan, LocalDate today, boolean isRest) {
    if (!plan.exists()) {
      return Message.of("today.noDay.sprint");
    }
    if (isRest) {
      return Message.of("today.noDay.rest");
    }
    return plan.hasEnded(today) ? Message.of("today.noDay.after") : Message.of("today.noDay");
  }

  private static Message why(Sprint plan, LocalDate today) {
    if (!plan.exists()) {
      return Message.of("today.empty.sprint");
    }
    Day first = plan.days().getFirst();
    if (plan.hasEnded(today)) {
      int done = plan.days().stream().mapToInt(Day::doneCount).sum();
      int all = plan.days().stream().mapToInt(Day::taskCount).sum();
      String last = DATE.format(plan.days().getLast().date());
      return Message.of("today.empty.after", last, done, all);
    }
    long days = ChronoUnit.DAYS.between(today, first.date());
    return Message.of("today.empty.before", DATE.format(first.date()), days, first.title());
  }

  private static Message rest(Sprint plan, Day day) {
    int open = day.openTasks().size();
    Message now = open == 0 ? Message.of("today.rest.free") : Message.of("today.rest.tasks", open);
    Optional<Day> next = nextWork(plan, day.date());
    if (next.isEmpty()) {
      return Message.of("today.rest.last", now);
    }
    String date = DATE.format(next.get().date());
    String title = InlineText.plain(next.get().title());
    return title.isEmpty()
        ? Message.of("today.rest.nextUntitled", now, date)
        : Message.of("today.rest.next", now, date, title);
  }

  private static Optional<Day> nextWork(Sprint plan, LocalDate today) {
    return plan.days().stream()
        .filter(day -> day.date().isAfter(today) && day.kind() != DayKind.REST)
        .findFirst();
  }
}
