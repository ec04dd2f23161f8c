package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.NextTurn;
import dev.depthsprint.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The last diagrams that were open, as links; the open one is the last and no link. */
final class Crumbs {

  private record Crumb(String slug, String title) {}

  private static final int SHOWN = 3;

  private final Session session;
  private final Drawing drawing;
  private final HBox root = new HBox();
  private final NextTurn soon = new NextTurn(this::show);
  private List<Crumb> shown = List.of();

  Crumbs(Session session, Drawing drawing) {
    this.session = session;
    this.drawing = drawing;
    root.setId("crumbs");
    root.getStyleClass().add("crumbs");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setMinWidth(0);
    root.setAccessibleText(Message.of("crumbs.what").text());
    root.managedProperty().bind(root.visibleProperty());
    root.setVisible(false);
    drawing.seenBoard().subscribe(_ -> show());
    session
        .store()
        .listen((before, after) -> {
          // Another one that is opened is named once it is seen: a frame less until then.
          if (before.diagrams() != after.diagrams()) {
            soon.ask();
          }
        });
  }

  Node root() {
    return root;
  }

  private void show() {
    List<Crumb> crumbs =
        drawing.trail().visits().get().trail(SHOWN).stream()
            .flatMap(slug -> session.workspace().diagram(slug).stream())
            .map((Diagram diagram) -> new Crumb(diagram.slug(), diagram.title()))
            .toList();
    if (!crumbs.equals(shown)) {
      shown = crumbs;
      root.getChildren().setAll(nodes(crumbs));
      root.setVisible(crumbs.size() > 1);
    }
  }

  private List<Node> nodes(List<Crumb> crumbs) {
    List<Node> nodes = new ArrayList<>();
    var what = new Label(Message.of("crumbs.label").text());
    what.getStyleClass().add("caption");
    what.setMinWidth(Label.USE_PREF_SIZE);
    nodes.add(what);
    for (Crumb crumb : crumbs) {
      if (nodes.size() > 1) {
        var mark = new Label("·");
        mark.setMinWidth(Label.USE_PREF_SIZE);
        nodes.add(mark);
      }
      nodes.add(crumb == crumbs.getLast() ? new Label(crumb.title()) : link(crumb));
    }
    return nodes;
  }

  private Node link(Crumb crumb) {
    var link = new Hyperlink(crumb.title());
    link.setId("crumb-" + crumb.slug());
    link.setTooltip(new Tooltip(crumb.title()));
    link.setOnAction(_ -> drawing.open(crumb.slug()));
    return link;
  }
}
