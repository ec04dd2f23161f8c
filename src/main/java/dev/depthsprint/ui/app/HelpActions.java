package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.CommandPalette;
import dev.depthsprint.ui.action.ShortcutSection;
import dev.depthsprint.ui.action.ShortcutSheet;
import dev.depthsprint.ui.diagrams.CanvasKeys;
import dev.depthsprint.ui.health.HealthDialog;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/** What helps to find one's way: every action, every key, how the data are, what this is. */
final class HelpActions {

  private final Session session;
  private final Views views;
  private final Supplier<ActionCatalogue> catalogue;

  /**
   * @param catalogue all actions, asked for when somebody looks for one
   */
  HelpActions(Session session, Views views, Supplier<ActionCatalogue> catalogue) {
    this.session = session;
    this.views = views;
    this.catalogue = catalogue;
  }

  List<Action> all() {
    return List.of(
        Action.of(
                "command-palette",
                Message.of("ui.action.palette"),
                MaterialDesignC.CONSOLE_LINE,
                () ->
                    CommandPalette.show(
                        catalogue.get(), Destinations.of(session, views), views.stage()))
            .alsoFoundBy(Message.of("ui.action.palette.words"))
            .at("Shortcut+K", "Shortcut+Shift+P"),
        Action.of(
                "shortcuts",
                Message.of("ui.action.shortcuts"),
                MaterialDesignK.KEYBOARD_OUTLINE,
                () ->
                    ShortcutSheet.show(
                        catalogue.get(), keysOfTheView(), canvasKeys(), views.stage()))
            .at("F1"),
        Action.of(
                "data-health",
                Message.of("health.action"),
                MaterialDesignH.HEART_PULSE,
                () -> HealthDialog.show(session, views.stage()))
            .alsoFoundBy(Message.of("health.action.words")),
        Action.of(
            "about",
            Message.of("ui.action.about"),
            MaterialDesignH.HELP_CIRCLE_OUTLINE,
            () -> AboutDialog.show(views.stage())));
  }

  /** What the sheet of shortcuts begins with: what can be done in the view that is open. */
  private List<ShortcutSection> keysOfTheView() {
    return switch (View.of(session.workspace().settings().view())) {
      case DIAGRAMS -> List.of(canvasKeys(), keys("ui.menu.diagram"), keys("ui.menu.arrange"));
      case SPRINT -> List.of(keys("days.menu"), keys("task.menu"));
      case TODAY -> List.of(keys("ui.menu.timer"), keys("drill.menu"));
      case REVIEW -> List.of(keys("ui.menu.view"));
    };
  }

  private static ShortcutSection canvasKeys() {
    return ShortcutSection.of(Message.of("keys.title"), CanvasKeys.hints());
  }

  private ShortcutSection keys(String menu) {
    String title = Message.of(menu).text();
    return catalogue.get().groups().stream()
        .filter(group -> group.title().text().equals(title))
        .map(ShortcutSection::of)
        .findFirst()
        .orElseThrow();
  }
}
