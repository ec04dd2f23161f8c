package dev.depthsprint.diagram;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import org.junit.jupiter.api.Test;

class MarkPlaceTest {

  private static final Box ABOUT = new Box(0, 0, Component.WIDTH, Component.HEIGHT);

  @Test
  void a_note_stands_above_what_it_is_about() {
    assertThat(MarkPlace.beside(Pipelines.of(component("a", 0, 0)), ABOUT))
        .isEqualTo(new Box(0, -80, Note.WIDTH, Note.HEIGHT));
  }

  @Test
  void it_stands_below_where_there_is_no_room_above() {
    Diagram diagram = Pipelines.of(component("a", 0, 0), component("b", 40, -100));
    assertThat(MarkPlace.beside(diagram, ABOUT)).isEqualTo(new Box(0, 80, 176, 64));
  }

  @Test
  void notes_about_the_same_never_lie_on_each_other() {
    Diagram diagram = Pipelines.of(component("a", 0, 0));
    for (int i = 0; i < 8; i++) {
      Box next = MarkPlace.beside(diagram, ABOUT);
      assertThat(diagram.notes().values()).noneMatch(note -> note.bounds().intersects(next));
      diagram = diagram.with(new Note("n" + i, Note.Sort.NOTE, "", next, "a"));
    }
  }

  @Test
  void notes_about_nothing_lie_on_nothing() {
    Diagram diagram = Pipelines.of(component("a", 0, 0), component("b", 200, 0));
    for (int i = 0; i < 12; i++) {
      Box next = MarkPlace.noteNear(diagram, new Point(88, 32));
      assertThat(diagram.notes().values()).noneMatch(note -> note.bounds().intersects(next));
      assertThat(diagram.components().values()).noneMatch(it -> it.bounds().intersects(next));
      assertThat(next.center().distanceTo(new Point(88, 32))).isLessThan(500);
      diagram = diagram.with(new Note("n" + i, Note.Sort.NOTE, "", next, Note.NOTHING));
    }
  }

  @Test
  void a_zone_round_something_holds_it_with_room_for_a_title() {
    Box zone = MarkPlace.around(new Box(3, 5, 176, 64));
    assertThat(zone.contains(new Box(3, 5, 176, 64))).isTrue();
    assertThat(zone.y()).isLessThanOrEqualTo(5 - Zone.TITLE_HEIGHT);
    assertThat(zone.x() % Grid.STEP).isZero();
    assertThat(zone.right() % Grid.STEP).isZero();
  }
}
