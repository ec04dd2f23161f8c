package dev.depthsprint.workspace.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The state of saving, and who hears of each new one; for the writer thread. */
final class SaveStates {

  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
  private SaveState state = new SaveState.Saved();

  /** The listener hears the state as it is, too. */
  void listen(Consumer<SaveState> listener) {
    listeners.add(listener);
    listener.accept(state);
  }

  void show(SaveState next) {
    if (!next.equals(state)) {
      state = next;
      listeners.forEach(listener -> listener.accept(next));
    }
  }
}
