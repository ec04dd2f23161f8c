package dev.depthsprint.ui.timer;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Text that changes every second. A label asks everything round it to be laid out again whenever
 * its text changes; this one does so only when the text got longer or shorter, since figures are
 * all of one width.
 */
public final class TickingLabel extends Region {

  private final Label label = new Label();

  public TickingLabel() {
    // What is not managed is laid out by itself.
    label.setManaged(false);
    getStyleClass().add("timer-elapsed");
    getChildren().add(label);
    label.fontProperty().subscribe(_ -> requestLayout());
  }

  public void setText(String text) {
    boolean isOtherLength = text.length() != label.getText().length();
    label.setText(text);
    if (isOtherLength) {
      requestLayout();
    }
  }

  public String getText() {
    return label.getText();
  }

  @Override
  protected void layoutChildren() {
    label.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return snapSizeX(Math.max(label.minWidth(height), label.prefWidth(height)));
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(label.prefHeight(width));
  }

  @Override
  public double getBaselineOffset() {
    return label.getBaselineOffset();
  }
}
