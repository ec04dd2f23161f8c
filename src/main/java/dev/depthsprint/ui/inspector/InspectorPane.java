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
  private final WhenNeeded<ComponentForm> component;
  private final WhenNeeded<FlowForm> flow;
  private final WhenNeeded<ZoneForm> zone;
  private final WhenNeeded<NoteForm> note;
  private final DiagramForm diagram;
  private final WhenNeeded<SeveralForm> several;
  private final ScrollPane root = new ScrollPane();

  public InspectorPane(Drawing drawing, ActionCatalogue actions) {
    this.drawing = drawing;
    component = new WhenNeeded<>(() -> new ComponentForm(drawing));
    flow = new WhenNeeded<>(() -> new FlowForm(drawing));
    zone = new WhenNeeded<>(() -> new ZoneForm(drawing));
    note = new WhenNeeded<>(() -> new NoteForm(drawing));
    diagram = new DiagramForm(drawing);
    several = new WhenNeeded<>(() -> new SeveralForm(drawing, actions));
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
      several.get().show(shown, selection);
      put(several.get().root());
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
          component.get().show(it);
          put(component.get().root());
        });
    shown
        .flow(id)
        .ifPresent(it -> {
          flow.get().show(shown, it);
          put(flow.get().root());
        });
    shown
        .zone(id)
        .ifPresent(it -> {
          zone.get().show(shown, it);
          put(zone.get().root());
        });
    shown
        .note(id)
        .ifPresent(it -> {
          note.get().show(shown, it);
          put(note.get().root());
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
    component.ifMade(ComponentForm::keep);
    flow.ifMade(FlowForm::keep);
    zone.ifMade(ZoneForm::keep);
    note.ifMade(NoteForm::keep);
    several.ifMade(SeveralForm::keep);
    diagram.keep();
  }

  /** Lets the person type the diagram's title. */
  public void renameDiagram() {
    drawing.select(Selection.NONE);
    diagram.focusTitle();
  }

  /** Brings the keyboard to the first field of what is shown. */
  public void focus() {
    component.ifMade(form -> focus(form.root(), form::focusName));
    flow.ifMade(form -> focus(form.root(), form::focusLabel));
    zone.ifMade(form -> focus(form.root(), form::focusTitle));
    note.ifMade(form -> focus(form.root(), form::focusText));
    focus(diagram.root(), diagram::focusTitle);
  }

  private void focus(Node form, Runnable firstField) {
    if (root.getContent() == form) {
      firstField.run();
    }
  }
}
