package dev.depthsprint.ui.review;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.SprintEdits;
import dev.depthsprint.workspace.Workspace;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * Which sprint is looked back at: the present one, or one of the archive, which stays there and as
 * it is. Only there when the archive holds one.
 */
final class SprintBox {

  private static final double WIDTH = 420;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Texts.LOCALE);

  /** Stands for the present sprint: no file of the archive has this name. */
  private static final String PRESENT = "";

  private final Session session;
  private final ComboBox<String> box = new ComboBox<>();

  /**
   * @param changed called when another sprint is looked at
   */
  SprintBox(Session session, Runnable changed) {
    this.session = session;
    box.setId("review-sprint");
    box.setAccessibleText(Message.of("review.sprint").text());
    box.setConverter(new Words());
    box.setMaxWidth(WIDTH);
    box.managedProperty().bind(box.visibleProperty());
    fill();
    box.setValue(PRESENT);
    session
        .store()
        .listen((before, after) -> {
          if (before.sprint() != after.sprint() || before.archive() != after.archive()) {
            fill();
          }
        });
    box.valueProperty().subscribe((_, _) -> changed.run());
  }

  Node root() {
    return box;
  }

  void open() {
    box.requestFocus();
    box.show();
  }

  private void fill() {
    List<String> slugs = new ArrayList<>(List.of(PRESENT));
    slugs.addAll(session.workspace().archive().keySet());
    String chosen = slugs.contains(box.getValue()) ? box.getValue() : PRESENT;
    if (!box.getItems().equals(slugs)) {
      box.getItems().setAll(slugs);
    }
    box.setValue(chosen);
    box.setVisible(slugs.size() > 1);
  }

  /** The workspace as if the chosen sprint were the present one. */
  Workspace seen(Workspace workspace) {
    return Optional.ofNullable(box.getValue())
        .flatMap(slug -> SprintEdits.seenFrom(workspace, slug))
        .orElse(workspace);
  }

  private final class Words extends StringConverter<String> {

    @Override
    public String toString(String slug) {
      Workspace workspace = session.workspace();
      Sprint archived =
          slug == null ? Sprint.NONE : workspace.archive().getOrDefault(slug, Sprint.NONE);
      return archived.exists()
          ? Message.of(
                  "review.sprint.archived",
                  DATE.format(archived.days().getFirst().date()),
                  titled(archived))
              .text()
          : titled(workspace.sprint());
    }

    private String titled(Sprint sprint) {
      return InlineText.heading(sprint.title());
    }

    @Override
    public String fromString(String text) {
      throw new UnsupportedOperationException("a sprint is not typed");
    }
  }
}
