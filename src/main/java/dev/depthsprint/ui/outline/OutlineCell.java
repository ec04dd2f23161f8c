package dev.depthsprint.ui.outline;

import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.KindIcons;
import dev.depthsprint.ui.theme.PieceIcons;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * A zone, a component with its icon, or under it a flow with the sign of its outcome, or a note.
 */
final class OutlineCell extends ListCell<OutlineRow> {

  private static final PseudoClass FLOW = PseudoClass.getPseudoClass("flow");
  private static final PseudoClass ZONE = PseudoClass.getPseudoClass("zone");
  private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

  /** How far a row stands in for a zone around it, and for the component above it, in pixels. */
  private static final double STEP = 16;

  private static final double UNDER_COMPONENT = 32;

  private final Tooltip spoken = new Tooltip();
  private final Map<Object, Node> signs = new HashMap<>();
  private OutlineRow shown;

  OutlineCell() {
    // As wide as the list and no wider: a long name ends in an ellipsis.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    OutlineRow next = empty ? null : row;
    if (!Objects.equals(next, shown)) {
      shown = next;
      show(row, empty);
    }
  }

  /** A new tooltip or sign costs more than all the rest, so that a cell keeps those it had. */
  private void show(OutlineRow row, boolean empty) {
    boolean isUnder = row instanceof OutlineRow.Leaving || row instanceof OutlineRow.Remark;
    pseudoClassStateChanged(FLOW, !empty && isUnder);
    pseudoClassStateChanged(ZONE, !empty && row instanceof OutlineRow.Area);
    pseudoClassStateChanged(
        FAILURE, !empty && row instanceof OutlineRow.Leaving leaving && leaving.isFailure());
    setId(empty ? "" : "outline-" + row.id());
    setText(empty ? "" : row.text());
    setGraphic(empty ? null : sign(row));
    String words = empty ? "" : row.spoken();
    spoken.setText(words);
    setTooltip(empty ? null : spoken);
    setAccessibleText(words);
    double indent =
        empty ? 0 : row.depth() * STEP + (row instanceof OutlineRow.Leaving ? UNDER_COMPONENT : 0);
    setPadding(new Insets(3, 8, 3, 8 + indent));
  }

  private Node sign(OutlineRow row) {
    return switch (row) {
      case OutlineRow.Area area -> icon(PieceIcons.of(area.zone().sort()));
      case OutlineRow.Head head ->
          signs.computeIfAbsent(
              head.component().kind(), _ -> KindIcons.tile(head.component().kind()));
      case OutlineRow.Leaving leaving -> icon(sign(leaving.flow().outcome()));
      case OutlineRow.Remark remark -> icon(PieceIcons.of(remark.note().sort()));
    };
  }

  private Node icon(Ikon ikon) {
    return signs.computeIfAbsent(ikon, _ -> Icons.of(ikon));
  }

  private static Ikon sign(Outcome outcome) {
    return switch (outcome) {
      case SUCCESS -> MaterialDesignA.ARROW_RIGHT;
      case FAILURE -> MaterialDesignA.ALERT_OUTLINE;
      case DEAD_LETTER -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
      case LATE_DATA -> MaterialDesignC.CLOCK_OUTLINE;
    };
  }
}
