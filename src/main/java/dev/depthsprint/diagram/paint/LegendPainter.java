package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import dev.depthsprint.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints what the signs of a diagram mean, those that it uses: a column for each sort of sign, and
 * as many rows of columns as it takes.
 */
final class LegendPainter {

  private static final double PADDING = 16;
  private static final double RADIUS = 6;
  private static final double HEAD = 20;
  private static final double LINE = 20;
  private static final double TEXT = Type.CAPTION;
  private static final double GAP = 8;
  private static final double BETWEEN_COLUMNS = 32;
  private static final double BETWEEN_ROWS = 16;
  private static final double LONGEST = 180;
  private static final double ICON = 14;

  /** How wide the samples of a column are. */
  private static final double NARROW = 18;

  private static final double WIDE = 36;

  private final Palette palette;
  private final FlowPainter flows;

  LegendPainter(Palette palette) {
    this.palette = palette;
    flows = new FlowPainter(palette);
  }

  /** Paints a sign in the middle of a place. */
  private interface Sample {
    void paint(Box place, List<Mark> marks);
  }

  private record Entry(Sample sample, String label) {}

  private record Column(String head, double sampleWidth, List<Entry> entries) {

    double width() {
      double widest = FontFace.SEMIBOLD.width(head, TEXT);
      for (Entry entry : entries) {
        double label = Math.min(LONGEST, FontFace.REGULAR.width(entry.label(), TEXT));
        widest = Math.max(widest, sampleWidth + GAP + label);
      }
      return Math.ceil(widest);
    }

    double height() {
      return HEAD + entries.size() * LINE;
    }
  }

  /**
   * The marks of the legend; none where no sign is used.
   *
   * @param corner the upper left one
   * @param room how wide it may be where it has more than one column
   */
  List<Mark> paint(Used used, Point corner, double room) {
    List<Column> columns = columns(used);
    List<Mark> marks = new ArrayList<>();
    double x = corner.x() + PADDING;
    double y = corner.y() + PADDING;
    double right = x;
    double rowHeight = 0;
    for (Column column : columns) {
      if (x > corner.x() + PADDING && x + column.width() > corner.x() + room - PADDING) {
        x = corner.x() + PADDING;
        y += rowHeight + BETWEEN_ROWS;
        rowHeight = 0;
      }
      paint(column, x, y, marks);
      right = Math.max(right, x + column.width());
      rowHeight = Math.max(rowHeight, column.height());
      x += column.width() + BETWEEN_COLUMNS;
    }
    if (!columns.isEmpty()) {
      double width = right + PADDING - corner.x();
      double height = y + rowHeight + PADDING - corner.y();
      marks.addAll(0, ground(new Box(corner.x(), corner.y(), width, height)));
    }
    return marks;
  }

  private List<Mark> ground(Box box) {
    Outline edge = Outline.roundRect(box.grown(-0.5), RADIUS - 0.5);
    return List.of(
        new Mark.Fill(Outline.roundRect(box, RADIUS), palette.surface()),
        new Mark.Stroke(edge, palette.border(), 1, Mark.Dash.SOLID));
  }

  private void paint(Column column, double x, double y, List<Mark> marks) {
    double headBase = Type.baseline(y, HEAD - 4, TEXT);
    marks.add(
        new Mark.TextRun(column.head(), x, headBase, FontFace.SEMIBOLD, TEXT, palette.muted()));
    double top = y + HEAD;
    for (Entry entry : column.entries()) {
      entry.sample().paint(new Box(x, top, column.sampleWidth(), LINE), marks);
      String label = Typesetting.fitted(entry.label(), FontFace.REGULAR, TEXT, LONGEST);
      double labelX = x + column.sampleWidth() + GAP;
      double base = Type.baseline(top, LINE, TEXT);
      marks.add(new Mark.TextRun(label, labelX, base, FontFace.REGULAR, TEXT, palette.text()));
      top += LINE;
    }
  }

  private List<Column> columns(Used used) {
    List<Entry> layers = new ArrayList<>();
    for (Layer layer : used.layers()) {
      layers.add(
          new Entry((place, marks) -> paintLayer(layer, place, marks), layer.label().text()));
    }
    List<Entry> zones = new ArrayList<>();
    for (SecurityLevel level : used.levels()) {
      zones.add(new Entry((place, marks) -> paintLevel(level, place, marks), level.label().text()));
    }
    for (Zone.Sort sort : used.zones()) {
      zones.add(icon(ZonePainter.icon(sort), palette.text(), sort.label().text()));
    }
    List<Entry> notes = new ArrayList<>();
    for (Note.Sort sort : used.notes()) {
      notes.add(icon(NotePainter.icon(sort), ink(sort), sort.label().text()));
    }
    List<Entry> badges = new ArrayList<>();
    used.terms().forEach((term, icon) -> badges.add(icon(icon, palette.muted(), term.label())));
    for (Abbreviation word : used.shortWords()) {
      badges.add(new Entry((place, marks) -> paintWord(word.word(), place, marks), word.meaning()));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(Texts.text("paint.legend.layers"), NARROW, layers));
    columns.add(new Column(Texts.text("paint.legend.flows"), WIDE, flows(used)));
    columns.add(
        new Column(
            Texts.text("paint.legend.badges"),
            used.shortWords().isEmpty() ? NARROW : WIDE,
            badges));
    columns.add(new Column(Texts.text("paint.legend.zones"), NARROW, zones));
    columns.add(new Column(Texts.text("paint.legend.notes"), NARROW, notes));
    columns.removeIf(column -> column.entries().isEmpty());
    return columns;
  }

  private List<Entry> flows(Used used) {
    List<Entry> entries = new ArrayList<>();
    for (Outcome outcome : used.outcomes()) {
      entries.add(
          new Entry((place, marks) -> paintFlow(outcome, place, marks), outcome.label().text()));
    }
    for (DeliveryGuarantee guarantee : used.guarantees()) {
      entries.add(
          new Entry(
              (place, marks) -> paintWord(Caption.brief(guarantee), place, marks),
              guarantee.label().text()));
    }
    used.encryptions().stream()
        .map(Caption::lock)
        .distinct()
        .forEach(lock -> entries.add(icon(lock, palette.muted(), lockLabel(lock))));
    if (used.hasBlocked()) {
      entries.add(icon(Caption.BLOCKED, palette.failure(), Texts.text("paint.legend.blocked")));
    }
    if (used.hasUnroutedFailure()) {
      String words = Texts.text("paint.legend.unrouted");
      entries.add(icon("help-circle-outline", palette.failure(), words));
    }
    return entries;
  }

  private static String lockLabel(String lock) {
    boolean isOpen = lock.equals(Caption.lock(TransitEncryption.NONE));
    return Texts.text(isOpen ? "paint.legend.plain" : "paint.legend.encrypted");
  }

  private Entry icon(String name, Rgba ink, String label) {
    Sample sample =
        (place, marks) -> {
          Point center = place.center();
          double half = ICON / 2;
          marks.add(new Mark.Icon(name, center.x() - half, center.y() - half, ICON, ink));
        };
    return new Entry(sample, label);
  }

  private Rgba ink(Note.Sort sort) {
    return switch (sort) {
      case NOTE -> palette.text();
      case BOTTLENECK -> palette.warning();
      case PAIN_POINT -> palette.failure();
    };
  }

  private void paintLayer(Layer layer, Box place, List<Mark> marks) {
    Box box = new Box(place.x(), place.center().y() - 6, place.width(), 12);
    marks.add(new Mark.Fill(Outline.roundRect(box, 3), palette.tile(layer)));
    Box strip = new Box(box.x(), box.y(), 4, box.height());
    marks.add(new Mark.Fill(Outline.roundRect(strip, 3, 0), palette.layer(layer)));
  }

  private void paintFlow(Outcome outcome, Box place, List<Mark> marks) {
    double y = place.center().y();
    List<Point> points = List.of(new Point(place.x(), y), new Point(place.right(), y));
    Flow flow = Flow.between("", "", "").withOutcome(outcome);
    var route = new Route(points, Side.RIGHT, Side.LEFT, false);
    marks.addAll(flows.line(flow, route).marks());
  }

  private void paintWord(String word, Box place, List<Mark> marks) {
    double x = place.center().x() - FontFace.REGULAR.width(word, TEXT) / 2;
    double base = Type.baseline(place.y(), place.height(), TEXT);
    marks.add(new Mark.TextRun(word, x, base, FontFace.REGULAR, TEXT, palette.muted()));
  }

  private void paintLevel(SecurityLevel level, Box place, List<Mark> marks) {
    Box box = new Box(place.x(), place.center().y() - 7.5, place.width(), 15);
    Rgba ink = palette.level(level);
    Mark.Dash dash = ZonePainter.dash(level);
    boolean isDouble = level == SecurityLevel.SECRET;
    var sparse = dash.isSolid() ? dash : new Mark.Dash(dash.on() / 2, dash.off() / 2);
    marks.add(new Mark.Stroke(Outline.roundRect(box, 3), ink, isDouble ? 1 : 1.5, sparse));
    if (isDouble) {
      marks.add(new Mark.Stroke(Outline.roundRect(box.grown(-2), 2), ink, 1, sparse));
    }
    double size = 8;
    double x = box.center().x() - size / 2;
    double y = box.center().y() - size / 2;
    marks.add(new Mark.Icon(ZonePainter.icon(level), x, y, size, ink));
  }
}
