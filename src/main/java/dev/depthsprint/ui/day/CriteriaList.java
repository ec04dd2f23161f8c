package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.CriterionEdits;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.PlanEdits;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The Definition of Done as a checklist that can be ticked, edited and added to. */
public final class CriteriaList {

  private final Session session;
  private final VBox lines = new VBox();
  private final TextField more = new TextField();
  private final VBox root;
  private final List<CheckLine> shown = new ArrayList<>();

  public CriteriaList(Session session) {
    this.session = session;
    lines.getStyleClass().add("criteria");
    more.setId("new-criterion");
    more.setPromptText(Message.of("task.criterion.add").text());
    more.setAccessibleText(Message.of("task.criterion.add").text());
    more.setOnAction(_ -> add());
    HBox.setHgrow(more, Priority.ALWAYS);
    var add = new Button(Message.of("ui.day.add").text());
    add.disableProperty().bind(more.textProperty().map(String::isBlank));
    add.setOnAction(_ -> add());
    root = new VBox(8, lines, new HBox(8, more, add));
  }

  public Node root() {
    return root;
  }

  public void show(Sprint sprint) {
    List<Criterion> criteria = sprint.definitionOfDone();
    while (shown.size() > criteria.size()) {
      shown.removeLast();
      lines.getChildren().removeLast();
    }
    while (shown.size() < criteria.size()) {
      shown.add(line(shown.size()));
      lines.getChildren().add(shown.getLast().root());
    }
    for (int i = 0; i < criteria.size(); i++) {
      shown.get(i).show(criteria.get(i).text(), criteria.get(i).done());
    }
  }

  private CheckLine line(int index) {
    var deeds =
        new CheckLine.Deeds(
            done -> apply(PlanEdits.tickCriterion(index, done)),
            text -> apply(CriterionEdits.rename(index, text)),
            () -> apply(CriterionEdits.delete(index)));
    var line = new CheckLine(deeds, more);
    line.named("criterion-" + index);
    return line;
  }

  private void add() {
    if (!more.getText().isBlank()) {
      apply(CriterionEdits.add(more.getText().strip()));
      more.clear();
      more.requestFocus();
    }
  }

  private void apply(Edit edit) {
    session.store().apply(edit);
  }
}
