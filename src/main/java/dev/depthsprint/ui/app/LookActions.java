package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.workspace.Settings.Look;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Which view is open and how the window looks. */
final class LookActions {

  private final Session session;

  LookActions(Session session) {
    this.session = session;
  }

  List<Action> views(Consumer<View> go) {
    return Stream.of(View.values())
        .map(view ->
            Action.of("open-" + view.id(), view.title(), view.icon(), () -> go.accept(view))
                .at("Shortcut+" + (view.ordinal() + 1)))
        .toList();
  }

  List<Action> looks() {
    return List.of(look(), letters());
  }

  private Action letters() {
    var on = new SimpleBooleanProperty(session.workspace().settings().letters());
    session.store().listen((_, after) -> on.set(after.settings().letters()));
    return Action.of(
            "letters",
            Message.of("canvas.action.letters.off"),
            MaterialDesignK.KEYBOARD_OUTLINE,
            () -> session.store().settle(settings -> settings.withLetters(!settings.letters())))
        .named(
            Bindings.when(on)
                .then(Message.of("canvas.action.letters.off").text())
                .otherwise(Message.of("canvas.action.letters.on").text()))
        .alsoFoundBy(Message.of("canvas.action.letters.words"));
  }

  private Action look() {
    return Action.of(
            "switch-look",
            Message.of("ui.action.look"),
            MaterialDesignT.THEME_LIGHT_DARK,
            () ->
                session
                    .store()
                    .settle(settings ->
                        settings.withLook(settings.look() == Look.DARK ? Look.LIGHT : Look.DARK)))
        .alsoFoundBy(Message.of("ui.action.look.words"))
        .at("Shortcut+Shift+L");
  }
}
