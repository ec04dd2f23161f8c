package dev.depthsprint.ui.theme;

import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Layer;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icon of a kind of component in the colour of its layer, as pictures have it. */
public final class KindIcons {

  private static final String UNKNOWN = "help-rhombus-outline";

  private KindIcons() {}

  /** The icon on a tinted square; the style sheet says how large. */
  public static Node tile(Kind kind) {
    var tile = new StackPane(new FontIcon(code(kind.icon())));
    tile.getStyleClass().addAll("kind-tile", styleClass(kind.layer()));
    return tile;
  }

  /** The style class that sets the colours of a layer on what is inside. */
  public static String styleClass(Layer layer) {
    return "layer-" + layer.name().toLowerCase(Locale.ROOT);
  }

  /** A file may name an icon that is not in this version. */
  private static String code(String icon) {
    String known = dev.depthsprint.picture.Icons.isKnown(icon) ? icon : UNKNOWN;
    return "mdi2" + known.charAt(0) + "-" + known;
  }
}
