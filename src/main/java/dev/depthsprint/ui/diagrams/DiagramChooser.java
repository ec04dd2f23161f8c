package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.NextTurn;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.Styled;
import dev.depthsprint.workspace.DiagramEdits;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** Which diagram of the workspace is open, and the ways to make, rename and delete one. */
final class DiagramChooser {

  /** A diagram in the list; equal while neither its file nor its title changes. */
  record Choice(String slug, String title) {

    @Override
    public String toString() {
      return title;
    }
  }

  private final Session session;
  private final Drawing drawing;
  private final Tooltip whole = new Tooltip("");
  private final NextTurn soon = new NextTurn(this::show);
  private boolean isShowing;

  private final ComboBox<Choice> choice = new ComboBox<>();
  private final MenuButton more =
      Styled.as(
          new MenuButton("", Icons.of(MaterialDesignD.DOTS_VERTICAL)),
          "flat",
          "button-icon",
          "no-arrow");
  private final HBox root = Styled.as(new HBox(choice, more), "diagram-chooser");

  DiagramChooser(Session session, Drawing drawing, ActionCatalogue actions) {
    this.session = session;
    this.drawing = drawing;
    root.setAlignment(Pos.CENTER_LEFT);
    choice.setId("diagram-choice");
    choice.setPromptText(Message.of("canvas.chooser.none").text());
    choice.setAccessibleText(Message.of("canvas.chooser").text());
    choice.setMinWidth(0);
    choice.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(choice, Priority.ALWAYS);
    more.setId("diagram-more");
    more.setAccessibleText(Message.of("canvas.chooser.more").text());
    List.of(
            "new-diagram",
            "rename-diagram",
            "duplicate-diagram",
            "delete-diagram",
            "keep-version",
            "versions",
            "compare")
        .forEach(id -> more.getItems().add(ActionViews.menuItem(actions.action(id))));
    choice
        .valueProperty()
        .subscribe(chosen -> {
          if (chosen != null && !isShowing) {
            drawing.open(chosen.slug());
          }
        });
    drawing.seenBoard().subscribe(_ -> show());
    session
        .store()
        .listen((before, after) -> {
          // Another one that is opened is named once it is seen: a frame less until then.
          if (before.diagrams() != after.diagrams()) {
            soon.ask();
          }
        });
    show();
  }

  Node root() {
    return root;
  }

  private void show() {
    List<Choice> all =
        session.workspace().diagrams().values().stream()
            .sorted(Comparator.comparing(Diagram::title, String.CASE_INSENSITIVE_ORDER))
            .map(diagram -> new Choice(diagram.slug(), diagram.title()))
            .toList();
    isShowing = true;
    if (!all.equals(choice.getItems())) {
      choice.getItems().setAll(all);
    }
    choice.setValue(
        all.stream()
            .filter(it -> it.slug().equals(drawing.diagram().slug()))
            .findFirst()
            .orElse(null));
    choice.setDisable(all.isEmpty());
    showTitle(drawing.isOpen(), drawing.diagram().title());
    isShowing = false;
  }

  /**
   * This runs at every step of a drag, and a tooltip is a window of its own: one serves for all.
   */
  private void showTitle(boolean isOpen, String title) {
    if (!isOpen) {
      choice.setTooltip(null);
    } else if (!whole.getText().equals(title) || choice.getTooltip() == null) {
      whole.setText(title);
      choice.setTooltip(whole);
    }
  }

  /** Makes a diagram under a title that says where it comes from, and opens it. */
  void create(Template template) {
    create(template, free(title(template).text()));
  }

  /** A title for a new diagram that no other has. */
  String freeTitle() {
    return free(title(Template.BLANK).text());
  }

  private String free(String title) {
    Set<String> taken =
        session.workspace().diagrams().values().stream()
            .map(Diagram::title)
            .collect(Collectors.toSet());
    String free = title;
    for (int number = 2; taken.contains(free); number++) {
      free = title + " " + number;
    }
    return free;
  }

  private static Message title(Template template) {
    return switch (template) {
      case BLANK -> Message.of("canvas.new.title");
      case CURRENT -> Message.of("canvas.new.currentTitle");
      case TARGET -> Message.of("canvas.new.targetTitle");
    };
  }

  void create(Template template, String title) {
    String slug = DiagramEdits.freeSlug(session.workspace(), title);
    drawing.apply(DiagramEdits.add(template.create(slug, title)));
    drawing.open(slug);
  }
}
