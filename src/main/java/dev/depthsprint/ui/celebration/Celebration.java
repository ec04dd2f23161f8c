package dev.depthsprint.ui.celebration;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.FinishedDays;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Motion;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.pcollections.TreePVector;

/**
 * Shows a card for a moment when a study day is finished, once for each day. Any key or click ends
 * it and does what it does; the pointer on it keeps it. Where motion is to be reduced it stands
 * still.
 */
public final class Celebration {

  private static final Duration FADE = Duration.millis(120);

  /** With both fades less than two seconds. */
  private static final Duration SHOWN = Duration.millis(1700);

  private final Session session;
  private final FinishedCard card;
  private final Pane layer;
  private final PauseTransition pause = new PauseTransition(SHOWN);
  private final FadeTransition fade;
  private final EventHandler<InputEvent> skip = _ -> hide();
  private final StackPane root = new StackPane();
  private Node area = root;

  public Celebration(Session session) {
    this.session = session;
    card = new FinishedCard(session);
    layer = new Pane(card);
    fade = new FadeTransition(FADE, card);
    layer.setPickOnBounds(false);
    pause.setOnFinished(_ -> rested());
    card.hoverProperty()
        .subscribe(isHovered -> {
          if (!isHovered && card.isVisible()) {
            pause.playFromStart();
          }
        });
    session.store().listen(this::follow);
  }

  /**
   * Lays the card over the window.
   *
   * @param place of the view in it, in whose corner the card stands
   * @return the window with it
   */
  public Parent over(Parent window, Node place) {
    area = place;
    root.getChildren().setAll(window, layer);
    return root;
  }

  private void follow(Workspace before, Workspace after) {
    if (before.sprint() == after.sprint()) {
      return;
    }
    List<Day> finished =
        FinishedDays.between(before.sprint(), after.sprint()).stream()
            .filter(day -> !isCelebrated(after.settings(), day))
            .toList();
    if (!finished.isEmpty()) {
      // What heard of the step before this may still be at it.
      Platform.runLater(() -> celebrate(finished));
    }
  }

  private static boolean isCelebrated(Settings settings, Day day) {
    return settings.celebrated().contains(day.date().toString());
  }

  private void celebrate(List<Day> finished) {
    session.store().settle(settings -> remembering(settings, finished));
    session.workspace().sprint().day(finished.getLast().date()).ifPresent(this::show);
    pause.playFromStart();
  }

  /** Days of another sprint are forgotten. */
  private Settings remembering(Settings settings, List<Day> finished) {
    List<String> dates =
        session.workspace().sprint().days().stream()
            .filter(day -> finished.contains(day) || isCelebrated(settings, day))
            .map(day -> day.date().toString())
            .toList();
    return settings.withCelebrated(TreePVector.from(dates));
  }

  /** Shows the last finished day again, until a key or a click. */
  public Action again() {
    var isThere = new ReadOnlyBooleanWrapper(last().isPresent());
    session.store().listenBeyondDiagrams((_, _) -> isThere.set(last().isPresent()));
    return Action.of(
            "finished-day",
            Message.of("celebration.action"),
            MaterialDesignC.CHECK_DECAGRAM_OUTLINE,
            () -> last().ifPresent(this::show))
        .alsoFoundBy(Message.of("celebration.action.words"))
        .when(isThere);
  }

  private Optional<Day> last() {
    return session.workspace().sprint().days().stream()
        .filter(day -> day.kind() == DayKind.STUDY && day.isFinished())
        .reduce((_, later) -> later);
  }

  private void show(Day day) {
    hide();
    card.show(FinishedDay.of(session, day));
    card.setVisible(true);
    card.setOpacity(1);
    place();
    card.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    // The key or click that asked for it is not the one that ends it.
    Platform.runLater(() -> {
      root.getScene().addEventFilter(KeyEvent.KEY_PRESSED, skip);
      root.getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, skip);
    });
    if (!Motion.isReduced()) {
      fade(0, 1, () -> {});
    }
  }

  private void place() {
    card.applyCss();
    card.autosize();
    Bounds view = area.localToScene(area.getLayoutBounds());
    Optional<Bounds> busy =
        Optional.of(root.getScene())
            .map(Scene::getFocusOwner)
            .map(owner -> owner.localToScene(owner.getLayoutBounds()));
    Bounds place = Corner.place(view, card.getWidth(), card.getHeight(), busy);
    card.relocate(Math.round(place.getMinX()), Math.round(place.getMinY()));
  }

  private void rested() {
    if (card.isHover()) {
      return;
    }
    if (Motion.isReduced()) {
      hide();
    } else {
      fade(1, 0, this::hide);
    }
  }

  private void fade(double from, double to, Runnable then) {
    fade.stop();
    fade.setFromValue(from);
    fade.setToValue(to);
    fade.setOnFinished(_ -> then.run());
    fade.playFromStart();
  }

  private void hide() {
    pause.stop();
    fade.stop();
    card.setVisible(false);
    root.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, skip);
    root.getScene().removeEventFilter(MouseEvent.MOUSE_PRESSED, skip);
  }
}
