package dev.depthsprint.ui.timeline;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The hours from top to bottom with the blocks on them, and the hand that drags their ends. */
final class Strip {

  /** The height of an hour in pixels: five minutes are as high as a hand can aim. */
  static final double HOUR = 72;

  /** A quarter of an hour is drawn a little higher; one may follow another all the same. */
  private static final double QUARTER = HOUR / 4;

  private static final double LABELS = 46;
  private static final double MARGIN = 8;

  private final Session session;
  private final Timeline timeline;
  private final BlockEdits edits;
  private final BlockKeys keys;
  private final Pane lines = new Pane();
  private final Pane pane;
  private final Map<String, BlockView> views = new LinkedHashMap<>();
  private final Region ghost = new Region();
  private HourScale scale;
  private List<Block> blocks = List.of();
  private String focused = "";
  private Optional<EndDrag> drag = Optional.empty();
  private Optional<EndDrag.Moved> moved = Optional.empty();
  private double pressedX;
  private double pressedAt;

  Strip(Session session, Timeline timeline, BlockEdits edits) {
    this.session = session;
    this.timeline = timeline;
    this.edits = edits;
    keys = new BlockKeys(timeline, this, edits);
    scale =
        HourScale.around(
            List.of(), session.today(), session.time().zone(), session.time().instant(), HOUR);
    pane =
        new Pane(lines) {
          @Override
          protected void layoutChildren() {
            place(); // the blocks take the width that the pane has now
            super.layoutChildren();
          }
        };
    pane.setId("time-strip");
    pane.setAccessibleRole(AccessibleRole.LIST_VIEW);
    pane.setAccessibleText(Message.of("timeline.heading").text());
    pane.setAccessibleHelp(Message.of("timeline.keys").text());
    ghost.getStyleClass().add("time-ghost");
    ghost.setMouseTransparent(true);
    ghost.setVisible(false);
    pane.getChildren().add(ghost);
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
  }

  Node root() {
    var root = new VBox(pane);
    root.getStyleClass().add("time-strip");
    return root;
  }

  void show(List<Block> now, HourScale wanted) {
    if (!wanted.equals(scale) || lines.getChildren().isEmpty()) {
      scale = wanted;
      ruleLines();
    }
    blocks = now;
    boolean hadFocus = views.values().stream().anyMatch(Node::isFocused);
    String had = focused;
    if (!ids(now).equals(List.copyOf(views.keySet()))) {
      rebuild(now);
    }
    place();
    if (hadFocus && !(views.containsKey(had) && views.get(had).isFocused())) {
      focused = had;
      focus();
    }
  }

  private static List<String> ids(List<Block> some) {
    return some.stream().map(Block::id).distinct().toList();
  }

  private void rebuild(List<Block> now) {
    Map<String, BlockView> kept = new LinkedHashMap<>(views);
    views.clear();
    for (Block block : now) {
      BlockView view = Optional.ofNullable(kept.get(block.id())).orElseGet(() -> made(block));
      views.put(block.id(), view);
    }
    pane.getChildren().setAll(views.values());
    pane.getChildren().addFirst(lines);
    pane.getChildren().add(ghost);
  }

  private BlockView made(Block block) {
    var view = new BlockView(block);
    view.setOnKeyPressed(key -> keys.press(view, key));
    view.setOnContextMenuRequested(request -> {
      view.requestFocus();
      keys.menu(view, scale.instant(view.getLayoutY() + request.getY()))
          .show(view, request.getScreenX(), request.getScreenY());
      request.consume();
    });
    view.focusedProperty()
        .subscribe(isFocused -> {
          if (isFocused) {
            focused = view.block().id();
          }
        });
    return view;
  }

  private void place() {
    double width = Math.max(0, pane.getWidth() - LABELS);
    List<Block> now = blocks.stream().map(this::asDragged).toList();
    List<Lanes.Lane> lanes = Lanes.of(now, scale, QUARTER);
    for (int i = 0; i < now.size(); i++) {
      Block block = now.get(i);
      Lanes.Lane lane = lanes.get(i);
      views
          .get(block.id())
          .show(
              block,
              session.taskTitle(block.taskId()),
              scale,
              LABELS + lane.left(width),
              lane.width(width));
    }
  }

  /** The block under the hand stands where it would if the hand let go now. */
  private Block asDragged(Block block) {
    return drag.filter(it -> it.block().id().equals(block.id()))
        .flatMap(_ -> moved)
        .map(to -> block.at(to.start(), to.end()))
        .orElse(block);
  }

  private void ruleLines() {
    lines.getChildren().clear();
    for (HourScale.Tick tick : scale.ticks()) {
      var label = new Label(tick.label());
      label.getStyleClass().add("caption");
      label.setWrapText(true);
      label.setMaxWidth(LABELS - 4);
      label.relocate(0, tick.y() - MARGIN);
      var line = new Region();
      line.getStyleClass().add("time-line");
      line.relocate(LABELS, tick.y());
      line.prefWidthProperty().bind(pane.widthProperty().subtract(LABELS));
      line.setPrefHeight(1);
      lines.getChildren().addAll(line, label);
    }
    pane.setMinHeight(scale.height() + MARGIN);
    pane.setPrefHeight(scale.height() + MARGIN);
  }

  /** Returns false when there is no block to go to. */
  boolean focus() {
    Optional<BlockView> there =
        Optional.ofNullable(views.get(focused))
            .or(() -> views.values().stream().reduce((_, last) -> last));
    there.ifPresent(Node::requestFocus);
    return there.isPresent();
  }

  /** Goes from a block to the one before or after it. */
  void travel(BlockView from, int by) {
    List<BlockView> all = List.copyOf(views.values());
    int to = Math.clamp(all.indexOf(from) + by, 0, all.size() - 1);
    all.get(to).requestFocus();
  }

  private Optional<EndDrag> grip(MouseEvent mouse) {
    double y = mouse.getY();
    return blocks.reversed().stream()
        .filter(block -> isBeside(block, mouse.getX()))
        .flatMap(block -> EndDrag.at(scale, block, y).stream())
        .findFirst();
  }

  /** True when the block stands at these pixels from the left. */
  private boolean isBeside(Block block, double x) {
    BlockView view = views.get(block.id());
    return view.getLayoutX() <= x && x <= view.getLayoutX() + view.getWidth();
  }

  /** The block that is drawn at a point. */
  private Optional<Block> under(double x, double y) {
    return blocks.stream()
        .filter(block -> views.get(block.id()).getBoundsInParent().contains(x, y))
        .findFirst();
  }

  private void hover(MouseEvent mouse) {
    pane.setCursor(grip(mouse).isPresent() ? Cursor.V_RESIZE : Cursor.DEFAULT);
  }

  private void press(MouseEvent mouse) {
    if (mouse.getButton() != MouseButton.PRIMARY) {
      return;
    }
    mouse.consume(); // the pane that scrolls would take the keyboard to itself
    pressedX = mouse.getX();
    pressedAt = mouse.getY();
    drag = grip(mouse);
    Optional<Block> block = drag.map(EndDrag::block).or(() -> under(mouse.getX(), mouse.getY()));
    block.map(Block::id).map(views::get).ifPresent(Node::requestFocus);
    if (mouse.getClickCount() == 2 && drag.isEmpty()) {
      block.ifPresentOrElse(
          timeline::change,
          () -> {
            Instant start = scale.snapped(mouse.getY());
            timeline.add(start, start.plusSeconds(1800));
          });
    }
  }

  private void drag(MouseEvent mouse) {
    if (drag.isPresent()) {
      moved = drag.get().to(mouse.getY());
      place();
    } else if (isNew(mouse)) {
      sketch(earlier(mouse), later(mouse));
    }
  }

  /** True while a hand draws a new block over nothing. */
  private boolean isNew(MouseEvent mouse) {
    return mouse.isPrimaryButtonDown()
        && under(pressedX, pressedAt).isEmpty()
        && Math.abs(mouse.getY() - pressedAt) >= EndDrag.SLACK;
  }

  private Instant earlier(MouseEvent mouse) {
    return scale.snapped(Math.min(mouse.getY(), pressedAt));
  }

  private Instant later(MouseEvent mouse) {
    return scale.snapped(Math.max(mouse.getY(), pressedAt));
  }

  private void sketch(Instant start, Instant end) {
    double top = scale.y(start);
    ghost.resizeRelocate(LABELS, top, pane.getWidth() - LABELS, Math.max(2, scale.y(end) - top));
    ghost.setVisible(true);
  }

  private void release(MouseEvent mouse) {
    boolean wasDrawn = ghost.isVisible();
    ghost.setVisible(false);
    if (drag.isPresent()) {
      EndDrag done = drag.get();
      drag = Optional.empty();
      moved = Optional.empty();
      place();
      done.to(mouse.getY()).ifPresent(to -> edits.change(done.block(), to.start(), to.end()));
    } else if (wasDrawn && later(mouse).isAfter(earlier(mouse))) {
      timeline.add(earlier(mouse), later(mouse));
    }
  }
}
