package dev.depthsprint.ui.exchange;

import dev.depthsprint.review.ReviewWords;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.sprint.merge.Change;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** A line of a merge's preview: a day, or one change with its sign and its words. */
final class ChangeCell extends ListCell<ChangeCell.Line> {

  private static final List<String> STYLES =
      List.of("day-name", "added", "changed", "removed", "kept");

  /** What the icon and the edges of a cell take of the list's width. */
  private static final double EDGES = 72;

  private final Text words = new Text();

  /** A day's name when {@code change} is empty. */
  record Line(String text, Optional<Change> change) {}

  static List<Line> lines(List<Change> changes) {
    List<Line> lines = new ArrayList<>();
    Optional<Optional<LocalDate>> day = Optional.empty();
    for (Change change : changes) {
      if (day.filter(change.day()::equals).isEmpty()) {
        day = Optional.of(change.day());
        String name =
            change
                .day()
                .map(ReviewWords::day)
                .orElseGet(() -> Message.of("exchange.merge.frame").text());
        lines.add(new Line(name, Optional.empty()));
      }
      lines.add(new Line(words(change), Optional.of(change)));
    }
    return lines;
  }

  /** What becomes of it stands in words too: a sign alone would not do. */
  private static String words(Change change) {
    String details =
        change.details().isEmpty()
            ? state(change.sort()).text()
            : change.details().stream().map(Message::text).collect(Collectors.joining("; "));
    return InlineText.plain(change.title()) + " – " + details;
  }

  private static Message state(Change.Sort sort) {
    return switch (sort) {
      case ADDED -> Message.of("exchange.merge.added");
      case CHANGED -> Message.of("exchange.merge.changed");
      case REMOVED -> Message.of("exchange.merge.removed");
      case KEPT -> Message.of("exchange.merge.kept");
    };
  }

  ChangeCell() {
    words.getStyleClass().add("words");
    listViewProperty()
        .subscribe(list -> {
          if (list != null) {
            words.wrappingWidthProperty().bind(list.widthProperty().subtract(EDGES));
          }
        });
  }

  @Override
  protected void updateItem(Line line, boolean isEmpty) {
    super.updateItem(line, isEmpty);
    getStyleClass().removeAll(STYLES);
    setAccessibleText(isEmpty || line == null ? "" : line.text());
    if (isEmpty || line == null) {
      setGraphic(null);
      return;
    }
    words.setText(line.text());
    line.change()
        .ifPresentOrElse(
            change -> {
              getStyleClass().add(STYLES.get(change.sort().ordinal() + 1));
              setGraphic(new HBox(Icons.of(icon(change.sort())), words));
            },
            () -> {
              getStyleClass().add("day-name");
              setGraphic(new HBox(words));
            });
  }

  private static Ikon icon(Change.Sort sort) {
    return switch (sort) {
      case ADDED -> MaterialDesignP.PLUS;
      case CHANGED -> MaterialDesignP.PENCIL_OUTLINE;
      case REMOVED -> MaterialDesignM.MINUS;
      case KEPT -> MaterialDesignS.SHIELD_OUTLINE;
    };
  }
}
