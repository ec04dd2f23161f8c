package dev.depthsprint.diagram.tool;

import static dev.depthsprint.diagram.Pipelines.component;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.tool.Pointer.Button;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Esc in the middle of any gesture leaves diagram, selection and view as they were. */
class EscapeTest {

  private static final Diagram ROW =
      Pipelines.of(component("a", 0, 0), component("b", 400, 0), component("c", 800, 0))
          .with(Flow.between("ab", "a", "b"));

  private static final Diagram ZONED =
      ROW.with(new Zone("z", Zone.Sort.TEAM, "z", SecurityLevel.PUBLIC, new Box(0, 200, 320, 160)));

  private static final PVector<Point> BEND = TreePVector.singleton(new Point(288, 120));

  private static final Selection BEFORE = Selection.ofComponent("c");

  /** How a hand comes into a state, and from what. */
  private record Gesture(
      Class<? extends State> state,
      Diagram diagram,
      Selection before,
      UnaryOperator<TestHand> way) {

    void isTakenBack() {
      TestHand hand = TestHand.on(diagram);
      hand.bench.select(before);
      way.apply(hand).expectState(state);
      hand.escape().expectState(Idle.class);
      assertThat(hand.bench.diagram()).isSameAs(diagram);
      assertThat(hand.bench.selection()).isEqualTo(before);
      assertThat(hand.bench.panned).isEqualTo(Point.ORIGIN);
      assertThat(hand.bench.steps).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> escape_takes_back_every_gesture() {
    return all()
        .map(gesture ->
            DynamicTest.dynamicTest(gesture.state().getSimpleName(), gesture::isTakenBack));
  }

  @Test
  void no_state_is_left_out() {
    Stream<Class<?>> reached = Stream.concat(Stream.of(Idle.class), all().map(Gesture::state));
    assertThat(reached.distinct()).containsExactlyInAnyOrder(State.class.getPermittedSubclasses());
  }

  private static Stream<Gesture> all() {
    return Stream.of(gestures(), gesturesOnFlows(), gesturesOnZones()).flatMap(it -> it);
  }

  private static Stream<Gesture> gestures() {
    return Stream.of(
        from(PointingCanvas.class, hand -> hand.pointerDown(50, 300)),
        from(BrushingSelection.class, hand -> hand.pointerDown(50, 300).pointerMove(500, 20)),
        from(PointingElement.class, hand -> hand.pointerDown(50, 20)),
        from(Moving.class, hand -> hand.pointerDown(50, 20).pointerMove(90, 70)),
        from(PointingPort.class, hand -> hand.pointerDown(576, 32)),
        from(DraggingFlow.class, hand -> hand.pointerDown(576, 32).pointerMove(850, 20)),
        from(
            AwaitingTarget.class,
            hand -> hand.pointerDown(576, 32).pointerMove(600, 300).pointerUp(600, 300)),
        from(PointingFlow.class, hand -> hand.pointerDown(290, 32)),
        from(
            Panning.class,
            hand -> hand.with(Button.MIDDLE).pointerDown(50, 20).pointerMove(90, 70)),
        from(
            Placing.class,
            hand -> hand.place(Pipelines.kind(Layer.STORAGE), 50, 300).pointerMove(90, 370)));
  }

  private static Stream<Gesture> gesturesOnFlows() {
    Diagram labelled = ROW.withFlow("ab", flow -> flow.withLabel("orders"));
    return Stream.of(
        from(labelled, BEFORE, PointingGrip.class, hand -> hand.pointerDown(384, 32)),
        from(
            labelled,
            BEFORE,
            Reconnecting.class,
            hand -> hand.pointerDown(384, 32).pointerMove(600, 90).pointerMove(850, 20)),
        from(
            labelled,
            BEFORE,
            DraggingLabel.class,
            hand -> hand.pointerDown(288, 32).pointerMove(220, 60)),
        from(
            ROW,
            Selection.ofFlow("ab"),
            Bending.class,
            hand -> hand.pointerDown(300, 32).pointerMove(300, 90).pointerMove(300, 130)),
        from(
            ROW.withFlow("ab", flow -> flow.withCourse(Course.FREE.withBends(BEND))),
            Selection.ofFlow("ab"),
            Bending.class,
            hand -> hand.pointerDown(288, 120).pointerMove(320, 160)),
        from(
            labelled,
            BEFORE,
            DraggingFlow.class,
            hand -> hand.pointerDown(576, 32).pointerMove(850, 20).carry(Outcome.FAILURE)));
  }

  private static Stream<Gesture> gesturesOnZones() {
    Selection zone = Selection.ofZone("z");
    return Stream.of(
        from(ZONED, zone, Moving.class, hand -> hand.pointerDown(90, 210).pointerMove(200, 300)),
        from(ZONED, zone, AwaitingRoom.class, TestHand::makeRoom),
        from(
            ZONED,
            zone,
            MakingRoom.class,
            hand -> hand.holding(Modifiers.ROOM).pointerDown(300, 20).pointerMove(500, 20)),
        from(ZONED, zone, AwaitingZone.class, hand -> hand.drawZone(Zone.Sort.TEAM)),
        from(
            ZONED,
            zone,
            DrawingZone.class,
            hand -> hand.drawZone(Zone.Sort.TEAM).pointerDown(0, 400).pointerMove(300, 600)),
        from(
            ZONED,
            zone,
            PlacingMark.class,
            hand -> hand.place(new Piece.OfNote(Note.Sort.NOTE), 90, 20).pointerMove(500, 500)),
        from(ZONED, zone, PointingHandle.class, hand -> hand.pointerDown(320, 360)),
        from(ZONED, zone, Resizing.class, hand -> hand.pointerDown(0, 200).pointerMove(-90, 70)));
  }

  private static Gesture from(Class<? extends State> state, UnaryOperator<TestHand> way) {
    return from(ROW, BEFORE, state, way);
  }

  private static Gesture from(
      Diagram diagram,
      Selection before,
      Class<? extends State> state,
      UnaryOperator<TestHand> way) {
    return new Gesture(state, diagram, before, way);
  }

  @Test
  void escape_with_no_gesture_lets_go_of_the_selection() {
    TestHand hand = TestHand.on(ROW);
    hand.bench.select(BEFORE);
    hand.escape().expectState(Idle.class);
    assertThat(hand.bench.selection()).isEqualTo(Selection.NONE);
    assertThat(hand.bench.diagram()).isSameAs(ROW);
  }

  @Test
  void a_release_after_escape_does_nothing() {
    TestHand hand = TestHand.on(ROW);
    hand.pointerDown(50, 20).pointerMove(90, 70).escape().pointerMove(95, 75).pointerUp(95, 75);
    assertThat(hand.bench.diagram()).isSameAs(ROW);
    hand.expectState(Idle.class);
  }
}
