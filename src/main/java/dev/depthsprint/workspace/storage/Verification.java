package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads all that is in a workspace folder, whoever has it open, and changes nothing.
 *
 * @param files how many files were read
 * @param findings a sentence for each that is not as it should be
 */
public record Verification(int files, List<Message> findings) {

  /**
   * @throws Problem when the folder is none, or not there
   */
  public static Verification of(Path folder) throws Problem {
    if (!Files.exists(folder)) {
      throw Problem.of("storage.folder.none", folder.toString());
    }
    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    List<Message> findings = new ArrayList<>();
    loaded.complaints().forEach(complaint -> findings.add(wrong(complaint)));
    LostFiles.tasks(new Place(folder, new Disk(), TimeSource.system()), loaded.workspace())
        .ifPresent(findings::add);
    for (Version version : loaded.workspace().versions().list()) {
      attempt(findings, () -> version.snapshot().diagram());
    }
    List<Path> backups = Backups.files(folder);
    for (Path backup : backups) {
      attempt(findings, () -> read(backup));
    }
    findLostDiagrams(loaded.workspace(), findings);
    findLeftovers(folder, findings);
    return new Verification(count(folder), findings);
  }

  /** Only what is wrong: nothing is changed here that would be saved elsewhere. */
  private static Message wrong(Message complaint) {
    return complaint.key().equals("storage.complaint.kept")
            && complaint.arguments().getFirst() instanceof Message sentence
        ? sentence
        : complaint;
  }

  /** Something that is read in full. */
  private interface Reading {
    void run() throws Problem;
  }

  private static void attempt(List<Message> findings, Reading reading) {
    try {
      reading.run();
    } catch (Problem problem) {
      findings.add(problem.sentence());
    }
  }

  private static void read(Path backup) throws Problem {
    String name = Backups.FOLDER + "/" + backup.getFileName();
    try {
      BackupArchive.parse(new Disk().read(backup, BackupArchive.LARGEST), name).workspace();
    } catch (IOException e) {
      throw Sentences.unreadable(name, e);
    }
  }

  /** A task may name a diagram that is gone, which harms nothing but leads nowhere. */
  private static void findLostDiagrams(Workspace workspace, List<Message> findings) {
    Stream.concat(Stream.of(workspace.sprint()), workspace.archive().values().stream())
        .map(Sprint::days)
        .flatMap(days -> days.stream())
        .flatMap(day -> day.tasks().stream())
        .filter(task -> !task.diagram().isEmpty())
        .filter(task -> workspace.diagram(task.diagram()).isEmpty())
        .map(task -> Message.of("storage.verify.diagram", task.id(), task.diagram()))
        .forEach(findings::add);
  }

  /** What stands beside the files because they, or lines of them, could not be read. */
  private static void findLeftovers(Path folder, List<Message> findings) {
    for (Path file : Place.list(folder)) {
      String name = file.getFileName().toString();
      if (name.contains(".rejected-")) {
        findings.add(Message.of("storage.verify.rejected", name));
      }
    }
  }

  private static int count(Path folder) {
    try (Stream<Path> all = Files.walk(folder, 3)) {
      return (int)
          all.filter(file -> file.toString().matches(".*\\.(jsonl?|zip)"))
              .filter(Files::isRegularFile)
              .count();
    } catch (IOException | UncheckedIOException _) {
      return 0;
    }
  }
}
