package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.Origin;
import dev.depthsprint.text.Message;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** One block: a box as high as it is long, with its words where there is room for them. */
final class BlockView extends HBox {

  /** Even a moment shows its title and can be taken hold of, in pixels. */
  static final double LEAST_HEIGHT = 20;

  private static final double TWO_LINES = 40;

  private final Label title = new Label();
  private final Label detail = new Label();
  private final Tooltip hint = new Tooltip();
  private final VBox words = new VBox(title, detail);
  private final FontIcon sign = new FontIcon();
  private Block block;

  BlockView(Block block) {
    this.block = block;
    setId("block-" + block.id());
    getStyleClass().add("time-block");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAlignment(Pos.TOP_LEFT);
    title.getStyleClass().add("time-title");
    detail.getStyleClass().add("caption");
    title.setMinWidth(0);
    title.setWrapText(true);
    detail.setMinHeight(Region.USE_PREF_SIZE);
    detail.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(sign, words);
    words.setMinWidth(0);
    Tooltip.install(this, hint);
  }

  Block block() {
    return block;
  }

  /**
   * @param now the same block as it is now
   */
  void show(Block now, String task, HourScale scale, double left, double width) {
    block = now;
    ZoneId zone = scale.zone();
    title.setText(BlockWords.title(now, task));
    detail.setText(BlockWords.detail(now, zone).text());
    Message whole = BlockWords.whole(now, task, zone);
    hint.setText(whole.text());
    setAccessibleText(whole.text());
    sign.setIconCode(icon());
    style(now);
    place(scale.y(now.start()), scale.y(now.end()), left, width);
  }

  private void style(Block now) {
    pseudo("running", now instanceof Block.Running);
    pseudo("gap", now instanceof Block.Hole);
    pseudo("open", now instanceof Block.Hole(var gap) && gap.isOpen());
    pseudo(
        "edited", now instanceof Block.Worked(var interval) && interval.origin() != Origin.TIMER);
  }

  private void place(double top, double bottom, double left, double width) {
    double height = Math.max(LEAST_HEIGHT, bottom - top);
    setLayoutX(left);
    setLayoutY(top);
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    detail.setVisible(height >= TWO_LINES);
    detail.setManaged(height >= TWO_LINES);
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  private Ikon icon() {
    return switch (block) {
      case Block.Running _ -> MaterialDesignP.PLAY;
      case Block.Hole(var gap) ->
          gap.isOpen() ? MaterialDesignH.HELP_CIRCLE_OUTLINE : MaterialDesignP.POWER_SLEEP;
      case Block.Worked(var interval) ->
          switch (interval.origin()) {
            case TIMER -> MaterialDesignT.TIMER_OUTLINE;
            case MANUAL -> MaterialDesignP.PENCIL_OUTLINE;
            case RECOVERED -> MaterialDesignA.ARCHIVE_REFRESH_OUTLINE;
            case IMPORTED -> MaterialDesignI.IMPORT;
          };
    };
  }

  private void pseudo(String name, boolean on) {
    pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
  }
}
