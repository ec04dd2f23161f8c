package dev.depthsprint.ui.start;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.ui.session.Session;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * The sprint view's place in the shell: the calendar, or the choice of a sprint where there is
 * none.
 */
public final class SprintPage {

  private final Session session;
  private final Node sprintView;
  private final Runnable openDiagrams;
  private final StackPane place = new StackPane();

  /** Made when it is first shown, which with a sprint may be never. */
  private Optional<StartView> start = Optional.empty();

  private boolean isChoosing;

  /** As it was when another one was asked for. */
  private Optional<Sprint> before = Optional.empty();

  private Runnable back = () -> {};

  public SprintPage(Session session, Node sprintView, Runnable openDiagrams) {
    this.session = session;
    this.sprintView = sprintView;
    this.openDiagrams = openDiagrams;
    session
        .store()
        .listen((before, after) -> {
          if (before.sprint().exists() != after.sprint().exists()) {
            show();
          }
        });
  }

  /** To be called when the view is first opened. */
  public Node root() {
    show();
    return place;
  }

  /**
   * Asks for another sprint; the one there is stays until one is chosen.
   *
   * @param putOff leads back when none is chosen
   */
  public void choose(Runnable putOff) {
    before = Optional.of(session.workspace().sprint());
    back = putOff;
    isChoosing = true;
    show();
  }

  /** Shows the sprint there is, if there is one. */
  public void showPlan() {
    isChoosing = false;
    show();
  }

  /**
   * Asks for the file of a plan.
   *
   * @param path what is proposed; may be empty
   */
  public void importPlan(String path) {
    choose(() -> {});
    start().askForFile(path);
  }

  private StartView start() {
    StartView made = start.orElseGet(() -> new StartView(session, this::chosen, openDiagrams));
    start = Optional.of(made);
    return made;
  }

  private void chosen() {
    showPlan();
    if (before.filter(it -> it == session.workspace().sprint()).isPresent()) {
      back.run();
    }
  }

  private void show() {
    boolean asks = isChoosing || !session.workspace().sprint().exists();
    place.getChildren().setAll(asks ? start().root() : sprintView);
    if (asks) {
      start().show();
    }
  }
}
