package dev.depthsprint.ui.fxml;

import dev.depthsprint.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The texts of all rooms as the one bundle that FXML knows: a key names its room itself. */
final class RoomTexts extends ResourceBundle {

  @Override
  protected Object handleGetObject(String key) {
    return Texts.text(key);
  }

  @Override
  public boolean containsKey(String key) {
    return true;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }
}
