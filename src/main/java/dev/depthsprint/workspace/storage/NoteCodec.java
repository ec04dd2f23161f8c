package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Note;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of {@code notes} in a diagram.
 *
 * <pre>
 * id
 * sort                 note, bottleneck, pain-point; note where it is missing
 * text                 may be missing
 * x, y, width, height  in diagram units
 * about                the id of a component or flow of the same file; may be missing
 * </pre>
 */
final class NoteCodec implements Codec<Note> {

  @Override
  public ObjectNode write(Note note) {
    ObjectNode tree =
        JsonText.object()
            .put("id", note.id())
            .put("sort", Fields.word(note.sort()))
            .put("text", note.text());
    BoxCodec.write(note.bounds(), tree);
    return Fields.putUnlessEmpty(tree, "about", note.about());
  }

  @Override
  public Note read(Fields fields) throws Problem {
    return new Note(
        fields.id("id"),
        fields.choiceOr("sort", Note.Sort.class, Note.Sort.NOTE),
        fields.textOr("text", ""),
        BoxCodec.read(fields),
        fields.textOr("about", Note.NOTHING));
  }
}
