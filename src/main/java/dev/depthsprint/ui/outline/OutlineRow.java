package dev.depthsprint.ui.outline;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.Spoken;
import java.util.List;

/**
 * One line of the outline; equal while nothing that it shows changes. Its words are made when they
 * are shown: a large diagram has many more lines than the list has room for.
 */
sealed interface OutlineRow {

  String id();

  /** How many zones it stands in. */
  int depth();

  String text();

  /** What a screen reader says of the element. */
  String spoken();

  /**
   * A zone; what it holds follows, one step deeper.
   *
   * @param zone at a place of no meaning, since where it stands is not shown
   */
  record Area(Zone zone, int holds, int depth) implements OutlineRow {

    @Override
    public String id() {
      return zone.id();
    }

    @Override
    public String text() {
      return zone.title();
    }

    @Override
    public String spoken() {
      return Spoken.of(zone, holds);
    }
  }

  /**
   * A component.
   *
   * @param component at the origin, since where it stands is not shown
   */
  record Head(Component component, int flowsOut, int depth) implements OutlineRow {

    @Override
    public String id() {
      return component.id();
    }

    @Override
    public String text() {
      return component.name();
    }

    @Override
    public String spoken() {
      return Spoken.of(component, flowsOut);
    }
  }

  /**
   * A flow under the component that it leaves.
   *
   * @param flow without its course, which is not shown
   */
  record Leaving(Flow flow, String from, String to, int depth) implements OutlineRow {

    @Override
    public String id() {
      return flow.id();
    }

    @Override
    public String text() {
      return flow.label().isBlank()
          ? to
          : Message.of("canvas.outline.labelledFlow", to, flow.label()).text();
    }

    @Override
    public String spoken() {
      return Spoken.of(flow, from, to);
    }

    boolean isFailure() {
      return flow.outcome() == Outcome.FAILURE || flow.outcome() == Outcome.DEAD_LETTER;
    }
  }

  /**
   * A note, under what it is about.
   *
   * @param note at a place of no meaning
   * @param about the name of what it is about, or empty
   */
  record Remark(Note note, String about, int depth) implements OutlineRow {

    @Override
    public String id() {
      return note.id();
    }

    @Override
    public String text() {
      return note.text().isBlank()
          ? note.sort().label().text()
          : note.text().strip().replace('\n', ' ');
    }

    @Override
    public String spoken() {
      return Spoken.of(note, about);
    }
  }

  /** The selection that several rows make. */
  static Selection selection(List<? extends OutlineRow> rows) {
    return Selection.of(
        ids(rows, Head.class),
        ids(rows, Leaving.class),
        ids(rows, Area.class),
        ids(rows, Remark.class));
  }

  private static List<String> ids(
      List<? extends OutlineRow> rows, Class<? extends OutlineRow> type) {
    return rows.stream().filter(type::isInstance).map(OutlineRow::id).toList();
  }
}
