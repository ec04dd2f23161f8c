package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.paint.Situation;
import dev.depthsprint.diagram.route.Router;
import dev.depthsprint.diagram.route.Routes;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

  private static final double GRID = 8;

  @ParameterizedTest
  @EnumSource
  void components_lie_on_the_grid_with_room_between_them(Template template) {
    List<Component> components = components(template);
    for (Component component : components) {
      assertThat(component.position().x() % GRID).isZero();
      assertThat(component.position().y() % GRID).isZero();
      assertThat(components)
          .filteredOn(other -> other != component)
          .noneMatch(other -> other.bounds().grown(GRID).intersects(component.bounds()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_flow_runs_through_a_component(Template template) {
    Diagram diagram = template.create("x", "X");
    Routes routes = Router.routes(diagram);
    for (Flow flow : diagram.flows().values()) {
      List<Point> points = routes.of(flow.id()).orElseThrow().points();
      for (int i = 1; i < points.size(); i++) {
        Box piece = Box.between(points.get(i - 1), points.get(i));
        assertThat(components(template))
            .as("what flow %s runs through", flow.id())
            .noneMatch(component -> component.bounds().intersects(piece));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_name_or_detail_is_cut(Template template) {
    var painter = new DiagramPainter(Palette.LIGHT);
    for (Component component : components(template)) {
      assertThat(painter.component(component, Situation.PLAIN).marks().toString())
          .doesNotContain("…");
    }
  }

  @ParameterizedTest
  @EnumSource
  void is_the_same_every_time_and_takes_the_name_it_is_given(Template template) {
    Diagram diagram = template.create("orders", "Orders");
    assertThat(diagram).isEqualTo(template.create("orders", "Orders"));
    assertThat(diagram.slug()).isEqualTo("orders");
    assertThat(diagram.title()).isEqualTo("Orders");
  }

  @Test
  void is_found_by_its_id() {
    assertThat(Template.of("target")).contains(Template.TARGET);
    assertThat(Template.of("no-such-template")).isEmpty();
    assertThat(Arrays.stream(Template.values()).map(Template::id)).doesNotHaveDuplicates();
  }

  @Test
  void the_blank_one_is_blank() {
    assertThat(components(Template.BLANK)).isEmpty();
  }

  @Test
  void the_current_one_leads_from_talend_over_kafka_to_db2_and_google_cloud() {
    Diagram diagram = Template.CURRENT.create("x", "X");
    assertThat(diagram.flows().values())
        .extracting(flow -> flow.from().componentId() + " → " + flow.to().componentId())
        .contains("talend → kafka", "kafka → db2", "kafka → bigquery");
  }

  @Test
  void the_target_one_shows_checkpoints_retries_and_every_outcome() {
    Diagram diagram = Template.TARGET.create("x", "X");
    assertThat(components(Template.TARGET))
        .anyMatch(component -> component.trait(Checkpoint.class).isPresent())
        .anyMatch(component -> component.trait(RetryPolicy.class).isPresent());
    assertThat(diagram.flows().values()).extracting(Flow::outcome).contains(Outcome.values());
    assertThat(components(Template.TARGET))
        .extracting(component -> component.kind().layer())
        .contains(Layer.values());
  }

  private static List<Component> components(Template template) {
    return new ArrayList<>(template.create("x", "X").components().values());
  }
}
