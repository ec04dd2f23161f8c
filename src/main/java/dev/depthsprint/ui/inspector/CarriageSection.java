package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.SharedEdits;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Which records one flow, or several at once, carry, and how. */
final class CarriageSection {

  private final Drawing drawing;
  private final Typing formatTyping;
  private final Chooser<Outcome> outcomes;
  private final Chooser<DeliveryGuarantee> deliveries;
  private final Chooser<TransitEncryption> encryptions;
  private List<Flow> shown = List.of();

  @FXML private VBox root;
  @FXML private ComboBox<Outcome> outcome;
  @FXML private Label meaning;
  @FXML private TextField format;
  @FXML private Label formatComplaint;
  @FXML private ComboBox<DeliveryGuarantee> delivery;
  @FXML private ComboBox<TransitEncryption> encryption;

  CarriageSection(Drawing drawing) {
    this.drawing = drawing;
    Fxml.<Node>load(this);
    root.managedProperty().bind(root.visibleProperty());
    meaning.managedProperty().bind(meaning.textProperty().isNotEmpty());
    outcomes =
        new Chooser<Outcome>(outcome, Outcome::label, it -> drawing.apply(Edits.outcome(ids(), it)))
            .of(List.of(Outcome.values()));
    deliveries =
        new Chooser<DeliveryGuarantee>(
                delivery, DeliveryGuarantee::label, it -> change(old -> old.withDelivery(it)))
            .of(List.of(DeliveryGuarantee.values()));
    encryptions =
        new Chooser<TransitEncryption>(
                encryption, TransitEncryption::label, it -> change(old -> old.withEncryption(it)))
            .of(List.of(TransitEncryption.values()));
    formatTyping =
        new Typing(
            format,
            formatComplaint,
            drawing,
            text ->
                new Reading.Change(
                    SharedEdits.carriage(ids(), old -> old.withFormat(text.strip()))));
  }

  Node root() {
    return root;
  }

  void show(List<Flow> flows) {
    boolean isOther = !flows.stream().map(Flow::id).toList().equals(ids());
    if (isOther) {
      keep();
    }
    shown = List.copyOf(flows);
    Optional<Outcome> same = Agreement.on(shown, Flow::outcome);
    outcomes.show(same);
    boolean isRetry = !shown.isEmpty() && shown.stream().allMatch(RetryLoop::is);
    meaning.setText(
        isRetry
            ? Message.of("canvas.flow.retry").text()
            : same.map(it -> meaning(it).text()).orElse(""));
    deliveries.show(Agreement.on(shown, flow -> flow.carriage().delivery()));
    encryptions.show(Agreement.on(shown, flow -> flow.carriage().encryption()));
    Optional<String> formats = Agreement.on(shown, flow -> flow.carriage().format());
    format.setPromptText(
        Message.of(formats.isEmpty() ? "inspector.different" : "inspector.flow.format.prompt")
            .text());
    formatTyping.show(formats.orElse(""), isOther);
  }

  /** Makes a step of what is being typed. */
  void keep() {
    formatTyping.keep();
  }

  private List<String> ids() {
    return shown.stream().map(Flow::id).toList();
  }

  private void change(UnaryOperator<Carriage> change) {
    drawing.apply(SharedEdits.carriage(ids(), change));
  }

  private static Message meaning(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> Message.of("canvas.flow.success");
      case FAILURE -> Message.of("canvas.flow.failure");
      case DEAD_LETTER -> Message.of("canvas.flow.deadLetter");
      case LATE_DATA -> Message.of("canvas.flow.lateData");
    };
  }
}
