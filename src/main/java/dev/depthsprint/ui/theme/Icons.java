package dev.depthsprint.ui.theme;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons as nodes: their colour and size come from the style sheets. */
public final class Icons {

  private Icons() {}

  public static FontIcon of(Ikon ikon) {
    return new FontIcon(ikon);
  }

  /** An icon with a style class of its own, for a meaning that has a colour. */
  public static FontIcon of(Ikon ikon, String styleClass) {
    FontIcon icon = of(ikon);
    icon.getStyleClass().add(styleClass);
    return icon;
  }
}
