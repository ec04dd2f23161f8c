package dev.depthsprint.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.workspace.Workspace;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final Diagram DIAGRAM = Template.CURRENT.create("current", "Current");
  private static final Diagram OTHER = Template.TARGET.create("target", "Target");
  private static final Workspace WORKSPACE = Workspace.EMPTY.with(DIAGRAM).with(OTHER);

  @Test
  void a_moved_component_has_changed() {
    Diagram moved = DIAGRAM.withMoved(List.of("kafka"), 8, 0);
    assertThat(Changes.between(DIAGRAM, moved)).isEqualTo(Selection.ofComponent("kafka"));
  }

  @Test
  void what_comes_back_has_changed_with_its_flows() {
    Diagram deleted = DIAGRAM.without(Set.of("talend"));
    assertThat(Changes.between(deleted, DIAGRAM))
        .isEqualTo(Selection.of(List.of("talend"), List.of("source-talend", "talend-kafka")));
  }

  @Test
  void what_is_gone_cannot_be_shown() {
    assertThat(Changes.between(DIAGRAM, DIAGRAM.without(Set.of("bigquery"))))
        .isEqualTo(Selection.NONE);
  }

  @Test
  void a_step_in_another_diagram_is_found() {
    Workspace after = WORKSPACE.withDiagram("target", it -> it.withMoved(List.of("kafka"), 8, 0));
    assertThat(Changes.otherThan(DIAGRAM, WORKSPACE, after)).contains("target");
  }

  @Test
  void a_step_in_the_open_diagram_is_not_elsewhere() {
    Workspace after = WORKSPACE.withDiagram("current", it -> it.withMoved(List.of("kafka"), 8, 0));
    assertThat(Changes.otherThan(DIAGRAM, WORKSPACE, after)).isEmpty();
  }
}
