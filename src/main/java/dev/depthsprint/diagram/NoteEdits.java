package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;

/** The edits of notes; moving and deleting are the same for all elements, see {@link Edits}. */
public final class NoteEdits {

  private NoteEdits() {}

  /**
   * Adds an empty note.
   *
   * @param about the id of the component or flow that it is about, or {@link Note#NOTHING}
   * @param corner its top left corner
   */
  public static Addition add(Diagram diagram, Note.Sort sort, String about, Point corner, Ids ids) {
    String id = ids.next("note", diagram);
    var bounds = new Box(corner.x(), corner.y(), Note.WIDTH, Note.HEIGHT);
    var note = new Note(id, sort, "", bounds, about);
    return new Addition(
        firm(new DiagramEdit(addName(sort), before -> before.with(note))), Selection.ofNote(id));
  }

  public static Message addName(Note.Sort sort) {
    return Message.of("diagram.edit.addNote", sort.label());
  }

  public static DiagramEdit text(String noteId, String text) {
    return Edits.note(Message.of("diagram.edit.noteText"), noteId, note -> note.withText(text));
  }

  public static DiagramEdit sort(String noteId, Note.Sort sort) {
    return Edits.note(Message.of("diagram.edit.noteSort"), noteId, note -> note.withSort(sort));
  }

  public static DiagramEdit about(String noteId, String elementId) {
    return firm(
        Edits.note(
            Message.of("diagram.edit.noteAbout"), noteId, note -> note.withAbout(elementId)));
  }

  /** What a note is about may be gone when the edit runs again; then it is about nothing. */
  private static DiagramEdit firm(DiagramEdit edit) {
    return new DiagramEdit(edit.name(), before -> edit.change().apply(before).withoutLooseNotes());
  }

  public static DiagramEdit resize(String noteId, Box bounds) {
    return Edits.note(resizeName(), noteId, note -> note.withBounds(bounds));
  }

  /** Moves the right and lower side, as far as a note may shrink. */
  public static DiagramEdit stretch(String noteId, double dx, double dy) {
    return Edits.note(
        resizeName(),
        noteId,
        note ->
            note.withBounds(note.bounds().stretched(dx, dy, Note.LEAST_WIDTH, Note.LEAST_HEIGHT)));
  }

  public static Message resizeName() {
    return Message.of("diagram.edit.noteResize");
  }
}
