package dev.depthsprint.ui.drill;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.picture.Background;
import dev.depthsprint.ui.picture.PictureView;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings.Look;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

/**
 * The picture to explain by: the diagram that a task of the day is linked to, another one, or none.
 * It looks as an exported one does and is painted away from the JavaFX thread.
 */
final class DayPicture {

  /** Stands in the list for no picture; no diagram has it for a slug. */
  private static final String NONE = "";

  private final Session session;
  private final ComboBox<String> choice;
  private final PictureView view =
      new PictureView("drill-picture", Message.of("drill.picture.role").text());
  private final Label nothing = new Label();
  private final Background painting = new Background();

  /** What was chosen by hand, by day: as long as the app runs. */
  private final Map<LocalDate, String> chosen = new HashMap<>();

  private Optional<Diagram> shown = Optional.empty();
  private Optional<Look> look = Optional.empty();
  private LocalDate day = LocalDate.MIN;
  private boolean isFilling;

  /**
   * @param choice the control to choose by
   * @param stage where the picture goes
   */
  DayPicture(Session session, ComboBox<String> choice, StackPane stage) {
    this.session = session;
    this.choice = choice;
    nothing.getStyleClass().add("hint");
    nothing.setWrapText(true);
    stage.getChildren().addAll(view, nothing);
    view.visibleProperty().bind(nothing.visibleProperty().not());
    choice.setConverter(new DiagramTitle());
    choice.setVisibleRowCount(12);
    choice
        .valueProperty()
        .subscribe(slug -> {
          if (slug != null && !isFilling) {
            chosen.put(day, slug);
            paint(slug);
          }
        });
  }

  /** Shows what belongs to a day; the choice made for it before stays. */
  void show(Day next) {
    List<String> linked = linked(next);
    List<String> slugs = slugs(linked);
    String wanted = chosen.getOrDefault(next.date(), linked.isEmpty() ? NONE : linked.getFirst());
    if (!next.date().equals(day)) {
      day = next.date();
      shown = Optional.empty();
      view.clear();
    }
    isFilling = true;
    if (!choice.getItems().equals(slugs)) {
      choice.getItems().setAll(slugs);
    }
    choice.setValue(slugs.contains(wanted) ? wanted : NONE);
    isFilling = false;
    paint(choice.getValue());
  }

  private List<String> linked(Day of) {
    return of.tasks().stream()
        .map(Task::diagram)
        .filter(slug -> session.workspace().diagram(slug).isPresent())
        .distinct()
        .toList();
  }

  /** What the day is linked to comes first, then the other diagrams, then none. */
  private List<String> slugs(List<String> linked) {
    Set<String> slugs = new LinkedHashSet<>(linked);
    slugs.addAll(session.workspace().diagrams().keySet());
    slugs.add(NONE);
    return new ArrayList<>(slugs);
  }

  private void paint(String slug) {
    Optional<Diagram> diagram = session.workspace().diagram(slug);
    nothing.setVisible(diagram.isEmpty());
    nothing.setText(
        Message.of(
                session.workspace().diagrams().isEmpty()
                    ? "drill.picture.noDiagrams"
                    : "drill.picture.nothing")
            .text());
    Look now = session.workspace().settings().look();
    boolean isSame = diagram.equals(shown) && look.equals(Optional.of(now));
    look = Optional.of(now);
    if (isSame) {
      return;
    }
    if (!diagram.map(Diagram::slug).equals(shown.map(Diagram::slug))) {
      view.clear();
    }
    shown = diagram;
    diagram.ifPresent(it -> paint(it, now == Look.DARK ? Palette.DARK : Palette.LIGHT));
  }

  private void paint(Diagram diagram, Palette palette) {
    String words = Message.of("drill.picture.spoken", diagram.title()).text();
    painting.run(
        () -> DiagramPainter.paint(diagram, palette),
        picture -> view.show(picture, palette.canvas(), words),
        problem -> session.notices().show(problem));
  }

  /** A slug as the title of its diagram. */
  private final class DiagramTitle extends StringConverter<String> {

    @Override
    public String toString(String slug) {
      return session
          .workspace()
          .diagram(slug == null ? NONE : slug)
          .map(Diagram::title)
          .orElseGet(() -> Message.of("drill.picture.none").text());
    }

    @Override
    public String fromString(String text) {
      return text;
    }
  }
}
