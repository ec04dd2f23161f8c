package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.Delay;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/**
 * Shows the form of what is selected: a component, a flow, a zone, a note, several elements, or the
 * diagram.
 */
public final class InspectorPane {

  /** What these many elements have in common is found within a frame. */
  private static final int FEW = 100;

  private static final Duration REST = Duration.ofMillis(150);

  private final Drawing drawing;
  private final Delay rest = new Delay(REST, this::show);
  private final ComponentForm component;
  private final FlowForm flow;
  private final ZoneForm zone;
  private final NoteForm note;
  private final DiagramForm diagram;
  private final SeveralForm several;
  private final ScrollPane root = new ScrollPane();

  public InspectorPane(Drawing drawing, ActionCatalogue actions) {
    this.drawing = drawing;
    component = new ComponentForm(drawing);
    flow = new FlowForm(drawing);
    zone = new ZoneForm(drawing);
    note = new NoteForm(drawing);
    diagram = new DiagramForm(drawing);
    several = new SeveralForm(drawing, actions);
    root.setId("inspector");
    root.getStyleClass().add("inspector");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    drawing.seenBoard().subscribe(_ -> showSoon());
    drawing.selection().subscribe(_ -> follow());
  }

  public Node root() {
    return root;
  }

  /** A marquee may select thousands, and more with every move of the pointer. */
  private void follow() {
    if (drawing.selection().get().size() <= FEW) {
      show();
    } else {
      rest.restart();
    }
  }

  /** What is said of many elements waits until a drag or a series of steps has come to rest. */
  private void showSoon() {
    int size = drawing.selection().get().size();
    int elements = size == 0 ? drawing.diagram().components().size() : size;
    if (elements <= FEW) {
      show();
    } else {
      rest.restart();
    }
  }

  private void show() {
    rest.stop();
    Diagram shown = drawing.diagram();
    Selection selection = drawing.selection().get().in(shown);
    if (selection.size() > 1) {
      several.show(shown, selection);
      put(several.root());
    } else if (selection.isEmpty()) {
      diagram.show(shown);
      put(diagram.root());
    } else {
      showOne(shown, selection.ids().iterator().next());
    }
  }

  private void showOne(Diagram shown, String id) {
    shown
        .component(id)
        .ifPresent(it -> {
          component.show(it);
          put(component.root());
        });
    shown
        .flow(id)
        .ifPresent(it -> {
          flow.show(shown, it);
          put(flow.root());
        });
    shown
        .zone(id)
        .ifPresent(it -> {
          zone.show(shown, it);
          put(zone.root());
        });
    shown
        .note(id)
        .ifPresent(it -> {
          note.show(shown, it);
          put(note.root());
        });
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
    return drawing.selection().get().isEmpty();
  }

  /** Makes steps of what is being typed. */
  public void keep() {
    component.keep();
    flow.keep();
    zone.keep();
    note.keep();
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
    } else if (root.getContent() == zone.root()) {
      zone.focusTitle();
    } else if (root.getContent() == note.root()) {
      note.focusText();
    } else if (root.getContent() == diagram.root()) {
      diagram.focusTitle();
    }
  }
}
