package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Workspace;
import org.pcollections.PVector;

/**
 * What stood in a folder.
 *
 * @param workspace all that could be read; a part that could not be read is empty
 * @param history the steps of undo that led there
 * @param complaints a sentence for each file that could not be read, or not all of it, which says
 *     what becomes of it; empty when all is well
 */
public record LoadedWorkspace(Workspace workspace, History history, PVector<Message> complaints) {

  /**
   * True when a file that the others depend on is of a newer version: then nothing in the folder
   * may be written.
   */
  public boolean isReadOnly() {
    return complaints.stream().anyMatch(FileFormat::isAboutNewer);
  }
}
