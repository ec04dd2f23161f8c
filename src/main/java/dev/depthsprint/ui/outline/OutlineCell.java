package dev.depthsprint.ui.outline;

import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.KindIcons;
import dev.depthsprint.ui.theme.PieceIcons;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A component, a zone or a note with its icon, or a flow with the sign of its outcome. */
final class OutlineCell extends ListCell<OutlineRow> {

  private static final PseudoClass FLOW = PseudoClass.getPseudoClass("flow");
  private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

  OutlineCell() {
    // As wide as the list and no wider: a long name ends in an ellipsis.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(OutlineRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(FLOW, !empty && row instanceof OutlineRow.Leaving);
    pseudoClassStateChanged(
        FAILURE, !empty && row instanceof OutlineRow.Leaving leaving && leaving.isFailure());
    setId(empty ? "" : "outline-" + row.id());
    setText(empty ? "" : row.text());
    setGraphic(empty ? null : sign(row));
    setTooltip(empty ? null : new Tooltip(row.spoken()));
    setAccessibleText(empty ? "" : row.spoken());
  }

  private static Node sign(OutlineRow row) {
    return switch (row) {
      case OutlineRow.Head head -> KindIcons.tile(head.component().kind());
      case OutlineRow.Leaving leaving -> Icons.of(sign(leaving.flow().outcome()));
      case OutlineRow.Area area -> Icons.of(PieceIcons.of(area.zone().sort()));
      case OutlineRow.Remark remark -> Icons.of(PieceIcons.of(remark.note().sort()));
    };
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
