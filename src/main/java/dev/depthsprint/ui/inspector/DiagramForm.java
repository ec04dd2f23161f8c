package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.About;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The diagram as a whole, for while nothing in it is selected. */
final class DiagramForm {

  private final Typing titleTyping;
  private final Typing descriptionTyping;
  private final Typing authorTyping;
  private String shown = "";
  private boolean isShowing;

  private final DiagramFormNodes nodes = new DiagramFormNodes();

  DiagramForm(Drawing drawing) {
    titleTyping = new Typing(nodes.title, nodes.titleComplaint, drawing, DiagramForm::readTitle);
    descriptionTyping =
        new Typing(
            nodes.description,
            nodes.descriptionComplaint,
            drawing,
            text ->
                new Reading.Change(
                    edit(
                        Message.of("inspector.diagram.describe"),
                        about -> about.withDescription(text.stripTrailing()))));
    authorTyping =
        new Typing(
            nodes.author,
            nodes.authorComplaint,
            drawing,
            text ->
                new Reading.Change(
                    edit(
                        Message.of("inspector.diagram.nameAuthor"),
                        about -> about.withAuthor(text.strip()))));
    nodes
        .legend
        .selectedProperty()
        .subscribe(isOn -> {
          if (!isShowing) {
            drawing.apply(
                edit(Message.of("inspector.diagram.turnLegend"), about -> about.withLegend(isOn)));
          }
        });
  }

  Node root() {
    return nodes.root;
  }

  Pane outlinePlace() {
    return nodes.outline;
  }

  void show(Diagram diagram) {
    boolean isOther = !diagram.slug().equals(shown);
    shown = diagram.slug();
    About about = diagram.about();
    titleTyping.show(about.title(), isOther);
    descriptionTyping.show(about.description(), isOther);
    authorTyping.show(about.author(), isOther);
    isShowing = true;
    nodes.legend.setSelected(about.legend());
    isShowing = false;
    nodes.elements.setText(
        Message.of("canvas.diagram.elements", diagram.components().size(), diagram.flows().size())
            .text());
    nodes.promises.setText(
        Message.of(
                "inspector.diagram.promises",
                count(diagram, Checkpoint.class),
                count(diagram, RetryPolicy.class),
                diagram.zones().size(),
                diagram.notes().size())
            .text());
  }

  private static long count(Diagram diagram, Class<? extends Trait> trait) {
    return diagram.components().values().stream()
        .map(component -> component.trait(trait))
        .filter(found -> found.isPresent())
        .count();
  }

  void keep() {
    List.of(titleTyping, descriptionTyping, authorTyping).forEach(Typing::keep);
  }

  void focusTitle() {
    nodes.title.requestFocus();
    nodes.title.selectAll();
  }

  private static Reading readTitle(String text) {
    String stripped = text.strip();
    return stripped.isEmpty()
        ? new Reading.Wrong(Message.of("canvas.diagram.noTitle"))
        : new Reading.Change(
            edit(Message.of("canvas.diagram.rename"), about -> about.withTitle(stripped)));
  }

  private static DiagramEdit edit(Message name, UnaryOperator<About> change) {
    return new DiagramEdit(
        name,
        diagram -> {
          About next = change.apply(diagram.about());
          return next.equals(diagram.about()) ? diagram : diagram.withAbout(next);
        });
  }
}
