package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Shows the form of what is selected: a component, a flow, several elements, or the diagram. */
public final class InspectorPane {

  private final Drawing drawing;
  private final ComponentForm component;
  private final FlowForm flow;
  private final DiagramForm diagram;
  private final SeveralForm several;
  private final ScrollPane root = new ScrollPane();

  /**
   * @param leave takes the keyboard when Esc is pressed in a field
   */
  public InspectorPane(Drawing drawing, ActionCatalogue actions, Runnable leave) {
    this.drawing = drawing;
    component = new ComponentForm(drawing);
    flow = new FlowForm(drawing);
    diagram = new DiagramForm(drawing);
    several = new SeveralForm(drawing, actions);
    root.setId("inspector");
    root.getStyleClass().add("inspector");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
          }
        });
    drawing.board().subscribe(_ -> show());
    drawing.selection().subscribe(_ -> show());
  }

  public Node root() {
    return root;
  }

  private void show() {
    Diagram shown = drawing.diagram();
    Selection selection = drawing.selection().get().in(shown);
    Optional<Component> one = selection.components().stream().findFirst().flatMap(shown::component);
    Optional<Flow> line = selection.flows().stream().findFirst().flatMap(shown::flow);
    if (selection.size() > 1) {
      several.show(shown, selection);
      put(several.root());
    } else if (one.isPresent()) {
      component.show(one.get());
      put(component.root());
    } else if (line.isPresent()) {
      flow.show(shown, line.get());
      put(flow.root());
    } else {
      diagram.show(shown);
      put(diagram.root());
    }
  }

  private void put(Node form) {
    if (root.getContent() != form) {
      keep();
      root.setContent(form);
      root.setFitToHeight(form == diagram.root());
      root.setVvalue(0);
    }
  }

  /** Where the outline stands while the diagram as a whole is shown. */
  public Pane outlinePlace() {
    return diagram.outlinePlace();
  }

  /** True while nothing is selected and the diagram as a whole is shown. */
  public boolean isAboutDiagram() {
    return root.getContent() == diagram.root();
  }

  /** Makes steps of what is being typed. */
  public void keep() {
    component.keep();
    flow.keep();
    several.keep();
    diagram.keep();
  }

  /** Lets the person type the diagram's title. */
  public void renameDiagram() {
    drawing.select(Selection.NONE);
    diagram.focusTitle();
  }

  /** Brings the keyboard to the first field of what is shown. */
  public void focus() {
    if (root.getContent() == component.root()) {
      component.focusName();
    } else if (root.getContent() == flow.root()) {
      flow.focusLabel();
    } else if (root.getContent() == diagram.root()) {
      diagram.focusTitle();
    }
  }
}
