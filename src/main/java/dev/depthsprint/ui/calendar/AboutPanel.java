package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.MarkdownText;
import dev.depthsprint.workspace.PlanEdits;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
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

  private final Session session;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private Sprint shown = Sprint.NONE;

  AboutPanel(Session session) {
    this.session = session;
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
    shown = sprint;
    content.getChildren().clear();
    section("ui.about.goal", text(sprint.goal()));
    section("ui.about.time", text(sprint.time()));
    section("ui.about.themes", sprint.themes().stream().flatMap(AboutPanel::theme).toList());
    section("ui.about.done", criteria(sprint));
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

  private List<CheckBox> criteria(Sprint sprint) {
    return IntStream.range(0, sprint.definitionOfDone().size())
        .mapToObj(index -> criterion(index, sprint.definitionOfDone().get(index)))
        .toList();
  }

  private CheckBox criterion(int index, Criterion criterion) {
    var box = new CheckBox(InlineText.plain(criterion.text()));
    box.setId("criterion-" + index);
    box.setWrapText(true);
    box.setSelected(criterion.done());
    box.setOnAction(_ -> session.store().apply(PlanEdits.tickCriterion(index, box.isSelected())));
    return box;
  }
}
