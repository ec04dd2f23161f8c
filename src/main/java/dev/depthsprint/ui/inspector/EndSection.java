package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One end of a flow: the component, and the side or port of it where the flow is fastened. */
final class EndSection {

  /** A component as it is chosen. */
  private record Named(String id, String name) {

    Message label() {
      return Message.of("inspector.verbatim", name);
    }
  }

  /** Where at a component an end is fastened. */
  private record Spot(Flow.Fastening side, String port) {

    Message label() {
      return port.isEmpty()
          ? Sides.label(side)
          : Message.of("inspector.port.at", port, Sides.label(side));
    }
  }

  private final Chooser<Named> components;
  private final Chooser<Spot> spots;
  private final Button go = new Button("", Icons.of(MaterialDesignC.CROSSHAIRS_GPS));
  private final Tooltip goWords = new Tooltip();
  private final VBox root;
  private Diagram diagram = Diagram.empty("", "");
  private Flow.End shown = Flow.End.free("");

  /**
   * @param change takes the end as it was chosen
   * @param show selects the component with the id and brings it into view
   */
  EndSection(String id, Message title, Consumer<Flow.End> change, Consumer<String> show) {
    var component = new ComboBox<Named>();
    var spot = new ComboBox<Spot>();
    component.setId(id);
    component.setAccessibleText(title.text());
    spot.setId(id + "-spot");
    spot.setAccessibleText(Message.of("inspector.flow.spot", title).text());
    components =
        new Chooser<Named>(component, Named::label, it -> change.accept(Flow.End.free(it.id())))
            .from(this::named);
    spots =
        new Chooser<Spot>(
                spot,
                Spot::label,
                it -> change.accept(new Flow.End(shown.componentId(), it.side(), it.port())))
            .from(this::spots);
    go.setId(id + "-go");
    go.getStyleClass().addAll("button-icon", "flat");
    go.setTooltip(goWords);
    go.setOnAction(_ -> show.accept(shown.componentId()));
    HBox.setHgrow(component, Priority.ALWAYS);
    component.setMinWidth(0);
    var line = new HBox(component, go);
    line.getStyleClass().add("field-line");
    var name = new Label(title.text());
    name.getStyleClass().add("field-name");
    name.setLabelFor(component);
    root = new VBox(name, line, spot);
    root.getStyleClass().add("field");
  }

  Node root() {
    return root;
  }

  void show(Diagram next, Flow.End end) {
    diagram = next;
    shown = end;
    String name = diagram.component(end.componentId()).map(Component::name).orElse("");
    components.show(Optional.of(new Named(end.componentId(), name)));
    spots.show(Optional.of(new Spot(end.side(), end.port())));
    String words = Message.of("inspector.flow.go", name).text();
    go.setAccessibleText(words);
    goWords.setText(words);
  }

  private List<Named> named() {
    return ReadingOrder.of(diagram).entries().stream()
        .map(entry -> new Named(entry.component().id(), entry.component().name()))
        .toList();
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (Flow.Fastening side : Flow.Fastening.values()) {
      spots.add(new Spot(side, Flow.End.NO_PORT));
    }
    diagram
        .component(shown.componentId())
        .map(Component::ports)
        .ifPresent(ports -> {
          for (NamedPort port : ports) {
            Flow.End at = Flow.End.at(shown.componentId(), port);
            spots.add(new Spot(at.side(), at.port()));
          }
        });
    return spots;
  }
}
