package dev.depthsprint.ui.inspector;

import dev.depthsprint.ui.theme.Icons;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/**
 * A small sign that explains a term: to the pointer on hover, to the keyboard when it has the
 * focus, and to a screen reader as its text.
 */
public final class InfoMark extends StackPane {

  private static final double WIDTH = 260;

  private final Tooltip tooltip = new Tooltip();

  public InfoMark() {
    super(Icons.of(MaterialDesignI.INFORMATION_OUTLINE));
    getStyleClass().add("info-mark");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDTH);
    tooltip.setShowDelay(Duration.millis(200));
    tooltip.setShowDuration(Duration.INDEFINITE);
    Tooltip.install(this, tooltip);
    focusVisibleProperty().subscribe(this::explain);
  }

  public InfoMark(String explanation) {
    this();
    setExplanation(explanation);
  }

  public String getExplanation() {
    return tooltip.getText();
  }

  public void setExplanation(String explanation) {
    tooltip.setText(explanation);
    setAccessibleText(explanation);
  }

  private void explain(boolean isFocused) {
    if (isFocused && getScene() != null) {
      Bounds place = localToScreen(getBoundsInLocal());
      tooltip.show(this, place.getMinX(), place.getMaxY() + 4);
    } else {
      tooltip.hide();
    }
  }
}
