package dev.depthsprint.ui.theme;

import javafx.scene.Node;

/** Nodes with their style classes, where a view is made in code. */
public final class Styled {

  private Styled() {}

  /** The node itself, with more classes. */
  public static <N extends Node> N as(N node, String... styleClasses) {
    node.getStyleClass().addAll(styleClasses);
    return node;
  }
}
