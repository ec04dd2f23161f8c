package dev.depthsprint.ui.versions;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the list of versions: the diagram as it is now, and its versions, newest first. */
final class VersionRows {

  private final Session session;
  private final Subjects subjects;
  private final ChangeCounts counts;

  /**
   * @param whenCounted hears that more is known of how much changed from version to version
   */
  VersionRows(Session session, Subjects subjects, Runnable whenCounted) {
    this.session = session;
    this.subjects = subjects;
    counts = new ChangeCounts(whenCounted);
  }

  List<VersionRow> of(String slug) {
    List<VersionRow> rows = new ArrayList<>();
    if (session.workspace().diagram(slug).isPresent()) {
      rows.add(
          new VersionRow(
              Optional.empty(), Message.of("versions.now").text(), subjects.title(slug)));
    }
    List<Version> versions = session.workspace().versions().of(slug);
    for (int i = versions.size() - 1; i >= 0; i--) {
      rows.add(row(versions, i));
    }
    return rows;
  }

  private VersionRow row(List<Version> versions, int place) {
    Version version = versions.get(place);
    String when = When.text(version.at(), session.time());
    Optional<String> change =
        place == 0
            ? Optional.of(Message.of("versions.first").text())
            : counts
                .of(versions.get(place - 1), version)
                .map(count -> Message.of("versions.changes.count", count).text());
    return new VersionRow(
        Optional.of(version),
        version.isNamed() ? version.name() : Message.of("versions.automatic").text(),
        change.map(words -> Message.of("versions.line", when, words).text()).orElse(when));
  }

  /** Begins to count what changed from version to version, as far as it is not known. */
  void count(String slug) {
    counts.count(session.workspace().versions().of(slug));
  }
}
