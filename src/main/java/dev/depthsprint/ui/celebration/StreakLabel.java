package dev.depthsprint.ui.celebration;

import dev.depthsprint.sprint.Streak;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The streak in a header. Without one it is not there: a streak that ended is not counted at
 * anybody.
 */
public final class StreakLabel extends Label {

  private final Session session;
  private final Tooltip whole = new Tooltip();
  private Streak shown = new Streak(0, 0);
  private LocalDate day = LocalDate.MIN;

  public StreakLabel(Session session, String id) {
    super("", Icons.of(MaterialDesignC.CALENDAR_CHECK, "fact-reached"));
    this.session = session;
    setId(id);
    getStyleClass().add("caption");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(whole);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    session
        .store()
        .listen((before, after) -> {
          if (before.sprint() != after.sprint()) {
            show();
          }
        });
    session.ticker().listen(this::followDay);
    show();
  }

  private void followDay() {
    if (!session.today().equals(day)) {
      show();
    }
  }

  private void show() {
    day = session.today();
    Streak now = Streak.of(session.workspace().sprint(), day);
    if (!now.equals(shown)) {
      shown = now;
      setVisible(now.current() > 0);
      setText(Message.of("celebration.streak.short", now.current()).text());
      String words =
          Message.of("celebration.streak.longest", StreakTexts.of(now), now.longest()).text();
      whole.setText(words);
      setAccessibleText(words);
    }
  }
}
