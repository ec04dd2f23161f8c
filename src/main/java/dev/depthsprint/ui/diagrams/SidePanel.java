package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.inspector.InspectorPane;
import dev.depthsprint.ui.outline.OutlinePane;
import dev.depthsprint.ui.session.Session;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** The panel at the right: the inspector, and the outline behind it. */
final class SidePanel {

  private final InspectorPane inspector;
  private final OutlinePane outline;
  private final StackPane outlinePlace = new StackPane();
  private final Tab inspectorTab;
  private final Tab outlineTab;
  private final TabPane root = new TabPane();

  /**
   * @param leave takes the keyboard when Esc is pressed in the panel
   */
  SidePanel(Session session, Drawing drawing, ActionCatalogue actions, Runnable leave) {
    inspector = new InspectorPane(drawing, actions);
    outline = new OutlinePane(drawing, this::inspect);
    inspectorTab = tab("tab-inspector", Message.of("canvas.inspector"), inspector.root());
    outlineTab = tab("tab-outline", Message.of("canvas.outline"), outlinePlace);
    root.setId("diagram-side");
    root.getStyleClass().add("diagram-side");
    root.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    root.getTabs().addAll(inspectorTab, outlineTab);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
          }
        });
    String open = session.workspace().settings().panels().tab();
    root.getTabs().stream()
        .filter(tab -> tab.getId().equals(open))
        .findFirst()
        .ifPresent(root.getSelectionModel()::select);
    root.getSelectionModel()
        .selectedItemProperty()
        .subscribe(tab -> {
          placeOutline();
          session
              .store()
              .settle(settings -> settings.withPanels(settings.panels().withTab(tab.getId())));
        });
    drawing.selection().subscribe(_ -> follow());
  }

  /**
   * While nothing is selected the outline stands in the inspector too. Who goes through it there by
   * keys goes on in its own tab, for the inspector turns to what is selected.
   */
  private void follow() {
    boolean isTravelled = outline.isTravelled();
    if (isTravelled && !inspector.isAboutDiagram()) {
      root.getSelectionModel().select(outlineTab);
    }
    placeOutline();
    if (isTravelled) {
      outline.list().requestFocus();
    }
  }

  private void placeOutline() {
    boolean isInTab = root.getSelectionModel().getSelectedItem() == outlineTab;
    Pane place = isInTab ? outlinePlace : inspector.outlinePlace();
    if (outline.root().getParent() != place) {
      place.getChildren().setAll(outline.root());
    }
  }

  private static Tab tab(String id, Message title, Node content) {
    var tab = new Tab(title.text(), content);
    tab.setId(id);
    return tab;
  }

  Node root() {
    return root;
  }

  OutlinePane outline() {
    return outline;
  }

  /** Shows the fields of what is selected and brings the keyboard to the first of them. */
  void inspect() {
    root.getSelectionModel().select(inspectorTab);
    inspector.focus();
  }

  /** Makes steps of what is being typed. */
  void keep() {
    inspector.keep();
  }

  void renameDiagram() {
    root.getSelectionModel().select(inspectorTab);
    inspector.renameDiagram();
  }

  /** Shows the outline and brings the keyboard to it. */
  void travel() {
    root.getSelectionModel().select(outlineTab);
    outline.list().requestFocus();
  }
}
