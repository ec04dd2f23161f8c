package dev.depthsprint.ui.fxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;

/** Loads a view: {@code Name.fxml} in the package of the controller {@code Name}. */
public final class Fxml {

  private Fxml() {}

  /**
   * Builds the nodes of the controller's view and fills the controller's fields. The controller is
   * made by the caller, with what it needs in its constructor.
   *
   * @return the root node
   */
  public static <N> N load(Object controller) {
    Class<?> type = controller.getClass();
    var loader = new FXMLLoader(type.getResource(type.getSimpleName() + ".fxml"));
    loader.setResources(new RoomTexts());
    loader.setController(controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException("the view of " + type.getName() + " does not load", e);
    }
  }
}
