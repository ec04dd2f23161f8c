package dev.depthsprint.ui.session;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Sentences waiting to be read, oldest first; the shell shows them one at a time. */
public final class Notices {

  private final ObservableList<Message> waiting = FXCollections.observableArrayList();

  public ObservableList<Message> waiting() {
    return waiting;
  }

  /** Shows a sentence; one that is waiting already is not said twice. */
  public void show(Message sentence) {
    if (!waiting.contains(sentence)) {
      waiting.add(sentence);
    }
  }

  public void show(Problem problem) {
    show(problem.sentence());
  }
}
