package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import org.junit.jupiter.api.Test;

class CameraTest {

  private static final Camera CAMERA = new Camera(100, 50, 0.8);

  @Test
  void zooming_leaves_what_is_under_the_pointer_where_it_is() {
    Point under = CAMERA.toDiagram(320, 200);
    Camera closer = CAMERA.zoomedAt(320, 200, 2.5);
    assertThat(closer.zoom()).isEqualTo(2.5);
    assertThat(closer.pixelX(under.x())).isCloseTo(320, within(1e-9));
    assertThat(closer.pixelY(under.y())).isCloseTo(200, within(1e-9));
  }

  @Test
  void zoom_stays_within_its_limits() {
    assertThat(CAMERA.zoomedAt(0, 0, 100).zoom()).isEqualTo(Camera.CLOSEST);
    assertThat(CAMERA.zoomedAt(0, 0, 0.0001).zoom()).isEqualTo(Camera.FARTHEST);
  }

  @Test
  void all_of_a_very_long_diagram_is_fitted() {
    var chain = new Box(0, 0, 60_000, 64);
    Camera fitted = Camera.showing(chain, 1000, 600, 32, 1);
    assertThat(fitted.visible(1000, 600).contains(chain)).isTrue();
    assertThat(fitted.zoomedAt(0, 0, 0.0001)).isEqualTo(fitted);
    assertThat(Camera.of(fitted.remembered())).isEqualTo(fitted);
  }

  @Test
  void panning_moves_the_content_by_pixels() {
    Camera panned = CAMERA.panned(40, -16);
    assertThat(panned.pixelX(100)).isCloseTo(40, within(1e-9));
    assertThat(panned.pixelY(50)).isCloseTo(-16, within(1e-9));
  }

  @Test
  void a_fitted_box_lies_in_the_middle_with_its_margin() {
    Camera fitted = Camera.showing(new Box(0, 0, 1000, 100), 600, 400, 50, 1);
    assertThat(fitted.zoom()).isEqualTo(0.5);
    assertThat(fitted.pixelX(0)).isCloseTo(50, within(1e-9));
    assertThat(fitted.pixelY(50)).isCloseTo(200, within(1e-9));
  }

  @Test
  void a_small_box_is_not_magnified_to_fit() {
    assertThat(Camera.showing(new Box(0, 0, 10, 10), 600, 400, 50, 1).zoom()).isEqualTo(1);
  }

  @Test
  void an_element_in_view_does_not_move_the_camera() {
    var camera = new Camera(0, 0, 1);
    assertThat(camera.bringing(new Box(100, 100, 50, 50), 600, 400, 24)).isEqualTo(camera);
  }

  @Test
  void an_element_out_of_view_is_brought_just_inside() {
    Camera moved = new Camera(0, 0, 1).bringing(new Box(700, -300, 50, 50), 600, 400, 24);
    assertThat(moved.pixelX(750)).isCloseTo(600 - 24, within(1e-9));
    assertThat(moved.pixelY(-300)).isCloseTo(24, within(1e-9));
  }

  @Test
  void a_camera_on_pixels_moves_the_content_by_whole_device_pixels() {
    Camera snapped = new Camera(10.123, -3.777, 1.3).onPixels(1.25);
    double pixels = 1.3 * 1.25;
    assertThat(snapped.x() * pixels).isCloseTo(Math.rint(snapped.x() * pixels), within(1e-9));
    assertThat(snapped.y() * pixels).isCloseTo(Math.rint(snapped.y() * pixels), within(1e-9));
    assertThat(snapped.x()).isCloseTo(10.123, within(0.5));
  }
}
