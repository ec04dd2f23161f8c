package dev.depthsprint.ui.timer;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.Styled;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The nodes of the timer bar, which every start makes: in code, since FXML takes longer. */
final class TimerBarNodes {

  final Button startPause = Styled.as(new Button(), "accent", "timer-start");
  final Button stop =
      new Button(Message.of("ui.timer.stop").text(), Icons.of(MaterialDesignS.STOP));
  final MenuButton switchTo =
      new MenuButton(
          Message.of("ui.timer.switch").text(), Icons.of(MaterialDesignS.SWAP_HORIZONTAL));
  final Label task = Styled.as(new Label(), "timer-title");
  final Label state = Styled.as(new Label(), "caption");
  final Button gaps = new Button("", Icons.of(MaterialDesignH.HELP_CIRCLE_OUTLINE));
  final MenuButton mode = Styled.as(new MenuButton(), "timer-mode", "flat");
  final TickingLabel elapsed = new TickingLabel();
  final FontIcon budgetIcon = Icons.of(MaterialDesignT.TIMER_SAND);
  final Label left = new Label();
  final ProgressBar budget = new ProgressBar();
  final Label saved = Styled.as(new Label(), "caption", "save-state");
  final HBox root = Styled.as(new HBox(), "timer-bar");

  TimerBarNodes() {
    for (Region whole : new Region[] {stop, switchTo, gaps, mode, left}) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    switchTo.setPopupSide(Side.TOP);
    gaps.setId("settle-gaps");
    left.setId("timer-left");
    mode.setId("timer-mode");
    mode.setPopupSide(Side.TOP);
    mode.setAccessibleText(Message.of("ui.mode").text());
    budget.setAccessibleText(Message.of("ui.timer.budget").text());
    root.setAlignment(Pos.CENTER_LEFT);
    root.setAccessibleText(Message.of("ui.timer.bar").text());
    root.getChildren()
        .addAll(startPause, stop, switchTo, words(), gaps, mode, elapsed, budgets(), saved);
  }

  private VBox words() {
    VBox words = Styled.as(new VBox(task, state), "timer-task");
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private VBox budgets() {
    HBox line = Styled.as(new HBox(budgetIcon, left), "timer-left-line");
    line.setAlignment(Pos.CENTER_RIGHT);
    VBox budgets = Styled.as(new VBox(line, budget), "timer-budget");
    budgets.setAlignment(Pos.CENTER_RIGHT);
    return budgets;
  }
}
