package dev.depthsprint.diagram.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.tool.Pointer.Button;
import dev.depthsprint.picture.Point;

/**
 * Drives a hand with short sentences; a press uses the primary button unless it is told another.
 */
final class TestHand {

  final TestBench bench;
  private final Hand hand;
  private Modifiers modifiers = Modifiers.NONE;
  private Button button = Button.PRIMARY;

  private TestHand(Diagram diagram) {
    bench = new TestBench(diagram);
    hand = new Hand(bench);
  }

  static TestHand on(Diagram diagram) {
    return new TestHand(diagram);
  }

  TestHand holding(Modifiers held) {
    modifiers = held;
    return this;
  }

  TestHand with(Button pressed) {
    button = pressed;
    return this;
  }

  /** Where a point of the diagram is on the screen, with the pan so far. */
  private Pointer pointer(double x, double y) {
    var screen = new Point(x * bench.zoom + bench.panned.x(), y * bench.zoom + bench.panned.y());
    return new Pointer(new Point(x, y), screen, button, modifiers);
  }

  TestHand pointerDown(double x, double y) {
    hand.pointerDown(pointer(x, y));
    return this;
  }

  void leave() {
    hand.leave();
  }

  TestHand pointerMove(double x, double y) {
    hand.pointerMove(pointer(x, y));
    return this;
  }

  TestHand pointerUp(double x, double y) {
    hand.pointerUp(pointer(x, y));
    return this;
  }

  TestHand click(double x, double y) {
    return pointerMove(x, y).pointerDown(x, y).pointerUp(x, y);
  }

  TestHand doubleClick(double x, double y) {
    click(x, y).click(x, y);
    hand.doubleClick(pointer(x, y));
    return this;
  }

  TestHand drag(double fromX, double fromY, double toX, double toY) {
    return pointerDown(fromX, fromY)
        .pointerMove((fromX + toX) / 2, (fromY + toY) / 2)
        .pointerUp(toX, toY);
  }

  TestHand place(Kind kind, double x, double y) {
    return place(new Piece.OfKind(kind), x, y);
  }

  TestHand place(Piece piece, double x, double y) {
    hand.place(piece, pointer(x, y));
    return this;
  }

  TestHand makeRoom() {
    hand.makeRoom();
    return this;
  }

  TestHand drawZone(Zone.Sort sort) {
    hand.drawZone(sort);
    return this;
  }

  TestHand drop(double x, double y) {
    hand.drop(pointer(x, y));
    return this;
  }

  TestHand press(Modifiers held) {
    modifiers = held;
    hand.modifiers(held);
    return this;
  }

  TestHand carry(Outcome outcome) {
    hand.carry(outcome);
    return this;
  }

  /** True when it was about what lies under the pointer. */
  boolean delete() {
    return hand.delete();
  }

  boolean isAtMenu() {
    return hand.isAtMenu();
  }

  TestHand escape() {
    hand.cancel();
    return this;
  }

  <S extends State> S expectState(Class<S> type) {
    assertThat(hand.state()).isInstanceOf(type);
    return type.cast(hand.state());
  }
}
