package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Versions;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionFilesTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:15:04.250Z");

  @TempDir Path folder;

  private final FaultyDisk disk = new FaultyDisk();
  private final Diagram diagram = new RandomWorkspaces(5).diagram("orders");
  private final Version automatic = Versions.NONE.make(diagram, MONDAY, "");
  private final Version named =
      Versions.NONE.make(diagram.withTitle("Other"), MONDAY.plusSeconds(60), "Mon: \"base\" / 1");

  private final Workspace both =
      Workspace.EMPTY.with(diagram).withVersions(Versions.NONE.plus(automatic).plus(named));

  @Test
  void what_was_kept_is_there_when_the_folder_is_opened_again() throws Exception {
    save(both);

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(loaded.complaints()).isEmpty();
    List<Version> versions = loaded.workspace().versions().of("orders");
    assertThat(versions).extracting(Version::id).containsExactly(automatic.id(), named.id());
    assertThat(versions).extracting(Version::name).containsExactly("", "Mon: \"base\" / 1");
    assertThat(versions).extracting(Version::at).containsExactly(automatic.at(), named.at());
    assertThat(versions.getFirst().snapshot().diagram()).isEqualTo(diagram);
    assertThat(versions.getLast().snapshot().diagram()).isEqualTo(diagram.withTitle("Other"));
  }

  @Test
  void many_shapes_of_diagrams_come_back_as_they_were() throws Exception {
    for (long seed = 0; seed < 40; seed++) {
      Diagram any = new RandomWorkspaces(seed).diagram("any");
      Path own = folder.resolve("seed-" + seed);
      try (var opened = WorkspaceFolder.open(own)) {
        opened.save(
            Workspace.EMPTY.withVersions(Versions.NONE.plus(Versions.NONE.make(any, MONDAY, ""))));
      }
      Version back = WorkspaceFolder.read(own).workspace().versions().of("any").getFirst();
      assertThat(back.snapshot().diagram()).as("seed %d", seed).isEqualTo(any);
    }
  }

  /** The step that deleted it is none any more once another follows its undoing. */
  @Test
  void a_version_that_undo_brought_back_survives_a_crash_before_its_file_is_put_back()
      throws Exception {
    Path aside = folder.resolve("versions/orders/." + automatic.id() + ".json.deleted");
    try (var opened = WorkspaceFolder.open(folder)) {
      var store = new Store(both);
      save(opened, store);
      store.apply(edit(it -> it.withVersions(it.versions().minus(automatic))));
      save(opened, store);
      assertThat(aside).exists();
      store.undo();
      store.apply(edit(it -> it.with(diagram.withTitle("Later"))));
      save(opened, store);
    }
    Path history = folder.resolve("history.jsonl");
    List<String> lines = Files.readAllLines(history);
    assertThat(lines.getLast()).contains("\"saved\"");
    Files.write(history, lines.subList(0, lines.size() - 1));
    Files.move(folder.resolve("versions/orders/" + automatic.id() + ".json"), aside);
    Path file = folder.resolve("diagrams/orders.json");
    Files.writeString(
        file, Files.readString(file).replace("\"Later\"", '"' + diagram.title() + '"'));

    try (var opened = WorkspaceFolder.open(folder)) {
      Workspace there = opened.loaded().workspace();
      assertThat(there.diagram("orders").orElseThrow().title()).isEqualTo("Later");
      Version back = there.versions().version("orders", automatic.id()).orElseThrow();
      assertThat(back.snapshot().diagram()).isEqualTo(diagram);
    }
  }

  private static Edit edit(UnaryOperator<Workspace> change) {
    return new Edit(Message.of("workspace.edit.dayText"), change);
  }

  private static void save(WorkspaceFolder opened, Store store) throws Exception {
    opened.save(store.current(), store.history());
    opened.flush().get();
  }

  @Test
  void one_more_version_is_one_more_file_written() throws Exception {
    try (var opened = open()) {
      opened.save(both);
      opened.flush().get();
      disk.written().clear();
      Versions versions = both.versions();
      Version third = versions.make(diagram, MONDAY.plusSeconds(600), "");
      opened.save(both.withVersions(versions.plus(third)));
      opened.flush().get();
      assertThat(disk.written()).containsExactly(third.id() + ".json");
    }
  }

  @Test
  void only_the_owner_may_read_a_version() throws Exception {
    save(both);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(named))))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(versions())))
        .isEqualTo("rwx------");
  }

  @Test
  void a_new_name_changes_one_line_and_keeps_what_others_wrote() throws Exception {
    save(both);
    String text = Files.readString(file(named));
    String others = text.replaceFirst("\\{", "{\n  \"colour\": \"blue\",");
    Files.writeString(file(named), others);

    try (var opened = open()) {
      Versions loaded = opened.loaded().workspace().versions();
      Version known = loaded.version("orders", named.id()).orElseThrow();
      opened.save(both.withVersions(loaded.plus(known.withName("Tue"))));
    }

    assertThat(Files.readString(file(named)).lines().map(String::strip).toList())
        .contains("\"name\": \"Tue\"", "\"colour\": \"blue\"");
    assertThat(Files.readString(file(named)).lines().count()).isEqualTo(others.lines().count());
  }

  @Test
  void a_deleted_version_can_come_back_until_the_folder_is_opened_again() throws Exception {
    try (var opened = open()) {
      opened.save(both);
      opened.flush().get();
      opened.save(both.withVersions(both.versions().minus(named)));
      opened.flush().get();
      assertThat(file(named)).doesNotExist();
      assertThat(file(automatic)).exists();
      opened.save(both);
      opened.flush().get();
      assertThat(file(named)).exists();
      opened.save(both.withVersions(both.versions().minus(named)));
    }
    try (var _ = open()) {
      assertThat(names(versions().resolve("orders"))).containsExactly(automatic.id() + ".json");
    }
  }

  @Test
  void a_version_that_lies_in_a_file_can_be_read_while_it_is_deleted() throws Exception {
    save(both);
    try (var opened = open()) {
      Versions loaded = opened.loaded().workspace().versions();
      Version known = loaded.version("orders", named.id()).orElseThrow();
      opened.save(both.withVersions(loaded.minus(known)));
      opened.flush().get();
      assertThat(known.snapshot().diagram().title()).isEqualTo("Other");
    }
  }

  @Test
  void a_version_that_cannot_be_read_is_said_and_stays_as_it_is() throws Exception {
    save(both);
    Files.writeString(file(named), "{ broken");

    try (var opened = open()) {
      assertThat(opened.loaded().complaints())
          .extracting(Message::text)
          .singleElement()
          .asString()
          .contains("versions/orders/" + named.id() + ".json", "is not valid JSON", "stays");
      opened.save(both.withVersions(opened.loaded().workspace().versions()));
    }

    assertThat(Files.readString(file(named))).isEqualTo("{ broken");
    assertThat(WorkspaceFolder.read(folder).workspace().versions().of("orders")).hasSize(1);
  }

  @Test
  void opening_does_not_look_behind_the_head() throws Exception {
    save(both);
    String text = Files.readString(file(named));
    Files.writeString(file(named), text.substring(0, text.indexOf("\"components\"")) + "###");

    Version version = WorkspaceFolder.read(folder).workspace().versions().of("orders").getLast();

    assertThat(version.name()).isEqualTo(named.name());
    assertThatThrownBy(() -> version.snapshot().diagram())
        .isInstanceOf(Problem.class)
        .hasMessageContaining("is not valid JSON");
  }

  @Test
  void a_head_that_stands_last_is_found_too() throws Exception {
    save(both);
    String text = Files.readString(file(automatic));
    String head = "\"version\": {\n    \"at\": \"2026-03-02T09:15:04.250Z\"\n  },\n  ";
    assertThat(text).contains(head);
    String moved =
        text.replace(head, "")
            .replaceFirst("\n}\n$", ",\n  " + head.replaceFirst(",\n  $", "") + "\n}\n");
    Files.writeString(file(automatic), moved);
    assertThat(WorkspaceFolder.read(folder).workspace().versions().of("orders")).hasSize(2);
  }

  @Test
  void no_name_leads_out_of_the_folder() throws Exception {
    for (String slug : List.of("../evil", "a/b", "..", ".hidden", "")) {
      Version bad = new Version(slug, automatic.id(), MONDAY, "", automatic.snapshot());
      assertRefused(bad);
    }
    assertRefused(new Version("orders", "../../evil", MONDAY, "", automatic.snapshot()));
  }

  private void assertRefused(Version bad) {
    assertThatThrownBy(() ->
            VersionFile.of(
                new Place(folder, disk, TimeSource.system()), folder.resolve("versions"), bad))
        .as(bad.slug() + " " + bad.id())
        .isInstanceOf(Problem.class);
  }

  @Test
  void a_save_that_fails_at_any_step_is_made_good_by_the_next() throws Exception {
    for (int step = 1; ; step++) {
      Path own = Files.createDirectory(folder.resolve("step-" + step));
      var faulty = new FaultyDisk();
      var files = new VersionFiles(new Place(own, faulty, TimeSource.system()), _ -> {});
      faulty.failFrom(step, 1, () -> new IOException("broken"));
      List<Problem> problems = files.save(both.versions());
      faulty.heal();
      if (!faulty.hasFailed()) {
        return;
      }
      assertThat(problems).as("step %d", step).hasSize(1);
      assertThat(files.save(both.versions())).as("step %d", step).isEmpty();
      assertThat(names(own.resolve("versions/orders")))
          .as("step %d", step)
          .containsExactly(automatic.id() + ".json", named.id() + ".json");
    }
  }

  @Test
  void a_file_that_appeared_is_not_written_over() throws Exception {
    try (var opened = open()) {
      Files.createDirectories(versions().resolve("orders"));
      Files.writeString(file(named), "mine");
      opened.save(both);
      assertThatThrownBy(() -> opened.flush().get()).hasMessageContaining("another program");
      Files.delete(file(named));
    }
  }

  private WorkspaceFolder open() throws Problem {
    return WorkspaceFolder.open(
        new Place(folder, disk, TimeSource.system()),
        new Writer.Waits(Duration.ofHours(1), Duration.ofHours(1), Duration.ofDays(1)));
  }

  private void save(Workspace workspace) throws Exception {
    try (var opened = open()) {
      opened.save(workspace);
    }
  }

  private Path versions() {
    return folder.resolve("versions");
  }

  private Path file(Version version) {
    return versions().resolve(version.slug()).resolve(version.id() + ".json");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
