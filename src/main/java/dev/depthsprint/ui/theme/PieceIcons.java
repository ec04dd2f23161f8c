package dev.depthsprint.ui.theme;

import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Zone;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The icons of whatever can be put on a diagram. */
public final class PieceIcons {

  private PieceIcons() {}

  /** The icon on a square as large as that of a kind. */
  public static Node tile(Piece piece) {
    return switch (piece) {
      case Piece.OfKind(var kind) -> KindIcons.tile(kind);
      case Piece.OfZone(var sort) -> tile(of(sort));
      case Piece.OfNote(var sort) -> tile(of(sort));
    };
  }

  private static Node tile(Ikon ikon) {
    var tile = new StackPane(Icons.of(ikon));
    tile.getStyleClass().addAll("kind-tile", "mark-tile");
    return tile;
  }

  public static Ikon of(Zone.Sort sort) {
    return switch (sort) {
      case NETWORK -> MaterialDesignL.LAN;
      case SECURITY -> MaterialDesignS.SHIELD_LOCK_OUTLINE;
      case TEAM -> MaterialDesignA.ACCOUNT_GROUP_OUTLINE;
      case CLOUD_REGION -> MaterialDesignC.CLOUD_OUTLINE;
    };
  }

  public static Ikon of(Note.Sort sort) {
    return switch (sort) {
      case NOTE -> MaterialDesignN.NOTE_TEXT_OUTLINE;
      case BOTTLENECK -> MaterialDesignT.TIMER_SAND;
      case PAIN_POINT -> MaterialDesignB.BANDAGE;
    };
  }
}
