package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Rehearsals;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The drill as a page over a view. It goes on while another view is looked at; Esc ends it and
 * leads back to where it was begun.
 */
public final class DrillPages {

  private final Session session;
  private final StackPane root = new StackPane();
  private Optional<DrillPage> page = Optional.empty();
  private Optional<Node> below = Optional.empty();
  private Optional<Node> asked = Optional.empty();
  private Runnable back = () -> {};
  private boolean isOpen;

  public DrillPages(Session session) {
    this.session = session;
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    root.sceneProperty().subscribe(this::leaveWithView);
  }

  /** Before a list takes the key to end an edit that it does not have. */
  private void leaveOnEscape(KeyEvent key) {
    boolean isChoosing = key.getTarget() instanceof ComboBox<?> choice && choice.isShowing();
    if (key.getCode() == KeyCode.ESCAPE && isOpen && !isChoosing) {
      close();
      key.consume();
    }
  }

  /**
   * Lays the page over a view.
   *
   * @return what is to be shown in its place
   */
  public Node over(Node view) {
    below = Optional.of(view);
    root.getChildren().setAll(view);
    return root;
  }

  /**
   * Drills the outcome of one day. A day without one gets a sentence instead.
   *
   * @param back where Esc leads to
   */
  public void open(LocalDate date, Runnable back) {
    boolean hasOutcome =
        session.workspace().sprint().day(date).filter(day -> !day.outcome().isBlank()).isPresent();
    if (hasOutcome) {
      show(List.of(date), Message.of("drill.state.ready"), back);
    } else {
      session.notices().refuse(Message.of("drill.noOutcome"));
      back.run();
    }
  }

  /**
   * Drills the weak outcomes one after the other; where none is weak, all that were explained.
   *
   * @param back where Esc leads to
   */
  public void openWeak(Runnable back) {
    Sprint sprint = session.workspace().sprint();
    List<LocalDate> weak = dates(Rehearsals.weak(sprint, session.today()));
    List<LocalDate> all = dates(Rehearsals.all(sprint, session.today()));
    if (!weak.isEmpty()) {
      show(weak, Message.of("drill.state.ready"), back);
    } else if (!all.isEmpty()) {
      show(List.of(all.getFirst()), Message.of("drill.state.noneWeak"), back);
    } else {
      session.notices().refuse(Message.of("drill.noOutcomes"));
      back.run();
    }
  }

  private static List<LocalDate> dates(List<Day> days) {
    return days.stream().map(Day::date).toList();
  }

  private void show(List<LocalDate> dates, Message greeting, Runnable way) {
    DrillPage made = page.orElseGet(() -> new DrillPage(session, this::close));
    page = Optional.of(made);
    back = way;
    if (!isOpen) {
      asked = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
    }
    below.ifPresent(view -> {
      view.setVisible(false);
      root.getChildren().setAll(view, made.root());
    });
    isOpen = true;
    made.open(dates, greeting);
  }

  /** A drill that is over is not there any more when one comes back to the view. */
  private void leaveWithView(Scene scene) {
    if (scene == null && page.filter(DrillPage::isFinished).isPresent()) {
      putAway();
    }
  }

  /** Gives the view back to who asks for it again, unless somebody explains or rates just now. */
  public void giveWay() {
    if (page.filter(DrillPage::isUnderWay).isEmpty()) {
      putAway();
    }
  }

  private void putAway() {
    if (isOpen) {
      isOpen = false;
      page.ifPresent(DrillPage::leave);
      below.ifPresent(view -> {
        root.getChildren().setAll(view);
        view.setVisible(true);
      });
    }
  }

  private void close() {
    if (isOpen) {
      putAway();
      asked.ifPresent(Node::requestFocus);
      back.run();
    }
  }
}
