package dev.depthsprint.ui.session;

import dev.depthsprint.workspace.Workspace;

/**
 * What a view has shown last, so that neither a tick nor a heartbeat makes it show the same again.
 */
public final class Seen {

  private final Session session;
  private Workspace workspace = Workspace.EMPTY;
  private SeenTime time;

  public Seen(Session session) {
    this.session = session;
    this.time = now();
  }

  /** The view shows what there is now. */
  public void take() {
    workspace = session.workspace();
    time = now();
  }

  /** True when a view that tells time in minutes has something new to show. */
  public boolean isOld() {
    Workspace next = session.workspace();
    return !next.hasDocumentOf(workspace)
        || next.settings() != workspace.settings()
        || !now().isAs(time);
  }

  private SeenTime now() {
    return SeenTime.of(
        session.workspace().time(), session.today(), session.timekeeper().countedUntil());
  }
}
