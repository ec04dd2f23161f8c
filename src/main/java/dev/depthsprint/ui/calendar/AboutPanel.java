package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.day.CriteriaList;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.MarkdownText;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/**
 * What the sprint is about: goal, themes, Definition of Done, tip, and what the importer left over.
 */
final class AboutPanel {

  private final CriteriaList criteria;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private Sprint shown = Sprint.NONE;

  AboutPanel(Session session) {
    criteria = new CriteriaList(session);
    content.getStyleClass().add("panel-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("about-panel");
  }

  Node root() {
    return scroll;
  }

  void show(Sprint sprint) {
    if (sprint == shown) {
      return;
    }
    boolean isSameRest =
        sprint.withDays(shown.days()).withDefinitionOfDone(shown.definitionOfDone()).equals(shown);
    shown = sprint;
    criteria.show(sprint);
    if (isSameRest) {
      return;
    }
    content.getChildren().clear();
    section("ui.about.goal", text(sprint.goal()));
    section("ui.about.time", text(sprint.time()));
    section("ui.about.themes", sprint.themes().stream().flatMap(AboutPanel::theme).toList());
    section("ui.about.done", List.of(criteria.root()));
    section("ui.about.tip", text(sprint.tip()));
    section(
        "ui.about.unrecognised", sprint.unrecognised().stream().map(AboutPanel::verbatim).toList());
  }

  private void section(String titleKey, List<? extends Node> nodes) {
    if (nodes.isEmpty()) {
      return;
    }
    var title = new Label(Message.of(titleKey).text());
    title.getStyleClass().add("panel-heading");
    var section = new VBox(title);
    section.getChildren().addAll(nodes);
    section.getStyleClass().add("panel-section");
    content.getChildren().add(section);
  }

  private static Stream<Node> theme(Theme theme) {
    String words =
        theme.detail().isEmpty() ? theme.title() : theme.title() + " – " + theme.detail();
    var number = new Label(theme.number() + ".");
    number.setMinWidth(Region.USE_PREF_SIZE);
    return text(words).stream()
        .map(flow -> {
          HBox.setHgrow(flow, Priority.ALWAYS);
          return new HBox(8, number, flow);
        });
  }

  /** One paragraph, or none for an empty text. */
  private static List<Node> text(String markdown) {
    if (markdown.isBlank()) {
      return List.of();
    }
    var flow = new TextFlow();
    flow.getStyleClass().add("task-title");
    flow.getChildren().setAll(MarkdownText.nodes(markdown));
    return List.of(flow);
  }

  private static Label verbatim(String line) {
    var label = new Label(line);
    label.setWrapText(true);
    label.getStyleClass().add("verbatim");
    return label;
  }
}
