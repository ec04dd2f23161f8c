package dev.depthsprint.ui.inspector;

import atlantafx.base.controls.ToggleSwitch;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.ComponentEdits;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.arrange.GrownRoom;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.LengthUnit;
import dev.depthsprint.ui.fxml.Fxml;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Whether and how a component tries again with a record that failed. */
final class RetrySection {

  private static final int MOST_ATTEMPTS = 1000;

  private final Drawing drawing;
  private final Typing attemptsTyping;
  private final Typing firstTyping;
  private final Typing longestTyping;
  private Component shown;
  private boolean isShowing = true;

  @FXML private VBox root;
  @FXML private ToggleSwitch on;
  @FXML private VBox fields;
  @FXML private TextField attempts;
  @FXML private Label attemptsComplaint;
  @FXML private LengthField first;
  @FXML private ComboBox<RetryPolicy.Backoff> backoff;
  @FXML private LengthField longest;
  @FXML private CheckBox jitter;
  @FXML private ComboBox<RetryPolicy.Then> then;

  RetrySection(Drawing drawing, Component firstShown) {
    this.drawing = drawing;
    shown = firstShown;
    Fxml.<Node>load(this);
    fields.managedProperty().bind(fields.visibleProperty());
    root.managedProperty().bind(root.visibleProperty());
    first.name(
        "retry-first",
        Message.of("canvas.retry.first").text(),
        Message.of("canvas.retry.first.what").text());
    longest.name(
        "retry-longest",
        Message.of("canvas.retry.longest").text(),
        Message.of("canvas.retry.longest.what").text());
    attemptsTyping = new Typing(attempts, attemptsComplaint, drawing, this::readAttempts);
    firstTyping = first.connect(drawing, this::readFirst);
    longestTyping = longest.connect(drawing, this::readLongest);
    backoff.getItems().setAll(RetryPolicy.Backoff.values());
    Choices.show(backoff, RetrySection::label);
    then.getItems().setAll(RetryPolicy.Then.values());
    Choices.show(then, RetrySection::label);
    backoff.valueProperty().subscribe(chosen -> choose(it -> it.withBackoff(chosen)));
    then.valueProperty().subscribe(chosen -> choose(it -> it.withThen(chosen)));
    jitter.selectedProperty().subscribe(chosen -> choose(it -> it.withJitter(chosen)));
    on.selectedProperty().subscribe(this::turn);
    isShowing = false;
  }

  Node root() {
    return root;
  }

  List<Typing> typings() {
    return List.of(attemptsTyping, firstTyping, longestTyping);
  }

  void show(Component component) {
    boolean isOther = !component.id().equals(shown.id());
    shown = component;
    isShowing = true;
    on.setSelected(component.trait(RetryPolicy.class).isPresent());
    fields.setVisible(on.isSelected());
    root.setVisible(on.isSelected() || RetryPolicy.fits(component.kind()));
    component.trait(RetryPolicy.class).ifPresent(policy -> show(policy, isOther));
    isShowing = false;
  }

  private void show(RetryPolicy policy, boolean isOther) {
    attemptsTyping.show(String.valueOf(policy.attempts()), isOther);
    firstTyping.show(first.number(policy.firstDelay(), isOther), isOther);
    longestTyping.show(longest.number(policy.maxDelay(), isOther), isOther);
    backoff.setValue(policy.backoff());
    jitter.setSelected(policy.jitter());
    then.setValue(policy.then());
  }

  private void turn(boolean isOn) {
    if (!isShowing) {
      drawing.apply(
          isOn
              ? GrownRoom.keeping(
                  ComponentEdits.setRetry(shown.id(), RetryPolicy.USUAL), List.of(shown.id()))
              : ComponentEdits.removeRetry(shown.id()));
    }
  }

  private Reading readAttempts(String text) {
    String digits = text.strip();
    boolean isCount = digits.matches("\\d{1,4}");
    int count = isCount ? Integer.parseInt(digits) : 0;
    return count < 1 || count > MOST_ATTEMPTS
        ? new Reading.Wrong(Message.of("canvas.retry.attemptsWrong", MOST_ATTEMPTS))
        : new Reading.Change(edit(it -> it.withAttempts(count)));
  }

  private Reading readFirst(Duration length) {
    Duration most = policy().maxDelay();
    return length.compareTo(most) > 0
        ? new Reading.Wrong(Message.of("canvas.retry.firstTooLong", LengthUnit.words(most)))
        : new Reading.Change(edit(it -> it.withFirstDelay(length)));
  }

  private Reading readLongest(Duration length) {
    Duration least = policy().firstDelay();
    return length.compareTo(least) < 0
        ? new Reading.Wrong(Message.of("canvas.retry.longestTooShort", LengthUnit.words(least)))
        : new Reading.Change(edit(it -> it.withMaxDelay(length)));
  }

  private void choose(UnaryOperator<RetryPolicy> change) {
    if (!isShowing) {
      drawing.apply(edit(change));
    }
  }

  private RetryPolicy policy() {
    return shown.trait(RetryPolicy.class).orElse(RetryPolicy.USUAL);
  }

  private DiagramEdit edit(UnaryOperator<RetryPolicy> change) {
    return ComponentEdits.setRetry(shown.id(), change.apply(policy()));
  }

  private static Message label(RetryPolicy.Backoff backoff) {
    return switch (backoff) {
      case FIXED -> Message.of("canvas.retry.fixed");
      case EXPONENTIAL -> Message.of("canvas.retry.exponential");
    };
  }

  private static Message label(RetryPolicy.Then then) {
    return switch (then) {
      case DEAD_LETTER -> Message.of("canvas.retry.deadLetter");
      case DROP -> Message.of("canvas.retry.drop");
    };
  }
}
