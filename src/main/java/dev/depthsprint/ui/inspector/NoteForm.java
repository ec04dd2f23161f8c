package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.NoteEdits;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** A note: why it was written, what it says and what it is about. */
final class NoteForm {

  /** An element that a note can be about, or none. */
  private record Subject(String id, String name) {

    Message label() {
      return id.isEmpty()
          ? Message.of("inspector.note.nothing")
          : Message.of("inspector.verbatim", name);
    }
  }

  private final Typing textTyping;
  private final Chooser<Note.Sort> sorts;
  private final Chooser<Subject> subjects;
  private Diagram diagram = Diagram.empty("", "");
  private Note shown = new Note("", Note.Sort.NOTE, "", new Box(0, 0, 1, 1), Note.NOTHING);

  @FXML private VBox root;
  @FXML private ComboBox<Note.Sort> sort;
  @FXML private TextArea text;
  @FXML private Label textComplaint;
  @FXML private ComboBox<Subject> about;

  NoteForm(Drawing drawing) {
    Fxml.<Node>load(this);
    textTyping =
        new Typing(
            text,
            textComplaint,
            drawing,
            words -> new Reading.Change(NoteEdits.text(shown.id(), words.stripTrailing())));
    sorts =
        new Chooser<Note.Sort>(
                sort, Note.Sort::label, it -> drawing.apply(NoteEdits.sort(shown.id(), it)))
            .of(List.of(Note.Sort.values()));
    subjects =
        new Chooser<Subject>(
                about, Subject::label, it -> drawing.apply(NoteEdits.about(shown.id(), it.id())))
            .from(this::subjects);
  }

  Node root() {
    return root;
  }

  void show(Diagram next, Note note) {
    boolean isOther = !note.id().equals(shown.id());
    if (isOther) {
      keep();
    }
    diagram = next;
    shown = note;
    textTyping.show(note.text(), isOther);
    sorts.show(Optional.of(note.sort()));
    subjects.show(Optional.of(new Subject(note.about(), name(note.about()))));
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new Subject(Note.NOTHING, ""));
    for (ReadingOrder.Entry entry : ReadingOrder.of(diagram).entries()) {
      subjects.add(new Subject(entry.component().id(), entry.component().name()));
      entry.flows().forEach(flow -> subjects.add(new Subject(flow.id(), name(flow.id()))));
    }
    return subjects;
  }

  private String name(String id) {
    return diagram
        .component(id)
        .map(Component::name)
        .or(() -> diagram.flow(id).map(this::name))
        .orElse("");
  }

  private String name(Flow flow) {
    return Message.of(
            "inspector.note.flow", name(flow.from().componentId()), name(flow.to().componentId()))
        .text();
  }

  /** Makes a step of what is being typed. */
  void keep() {
    textTyping.keep();
  }

  void focusText() {
    text.requestFocus();
  }
}
