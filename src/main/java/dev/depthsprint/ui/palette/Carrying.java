package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Piece;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A drag out of a row of the palette. It is a plain drag of the pointer and none between programs:
 * such a one would not say which keys are held. Esc breaks it off.
 */
final class Carrying {

  private final Node row;
  private final Carrier carrier;
  private final EventHandler<KeyEvent> keys = this::key;
  private Optional<Piece> piece = Optional.empty();

  /**
   * @param offered what the row shows
   */
  Carrying(Node row, Supplier<Optional<Piece>> offered, Carrier carrier) {
    this.row = row;
    this.carrier = carrier;
    row.setOnDragDetected(event -> {
      offered.get().ifPresent(this::begin);
      event.consume();
    });
    row.setOnMouseDragged(event -> piece.ifPresent(it -> carrier.over(it, event)));
    row.setOnMouseReleased(this::release);
  }

  private void begin(Piece taken) {
    piece = Optional.of(taken);
    row.setCursor(Cursor.CLOSED_HAND);
    row.getScene().addEventFilter(KeyEvent.ANY, keys);
  }

  private void release(MouseEvent event) {
    Optional<Piece> dropped = piece;
    end();
    dropped.ifPresent(it -> carrier.drop(it, event));
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      end();
      carrier.cancel();
    } else {
      carrier.modifiers(key);
    }
    key.consume();
  }

  private void end() {
    piece = Optional.empty();
    row.setCursor(Cursor.DEFAULT);
    Scene scene = row.getScene();
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.ANY, keys);
    }
  }
}
