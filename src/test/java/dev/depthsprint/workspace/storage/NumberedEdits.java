package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.RandomEdits;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.pcollections.TreePVector;

/**
 * Edits that can be told from what they leave: number {@code n} writes itself into the part of the
 * workspace whose turn it is.
 */
final class NumberedEdits {

  /** How many parts take turns. */
  static final int PARTS = 5;

  /** The last of the parts is the settings, which are no step of undo. */
  private static final int SETTINGS = PARTS - 1;

  private NumberedEdits() {}

  /** A workspace in which every part has number 0, with one diagram that fills many sectors. */
  static Workspace first() {
    var edits = new RandomEdits(new Random(1));
    Diagram large = Diagram.empty("large", "0");
    while (large.components().size() < 20) {
      large = edits.next(large).change().apply(large);
    }
    Workspace workspace =
        Workspace.EMPTY
            .with(Diagram.empty("small", "0"))
            .with(large.withTitle("0"))
            .withSprint(
                new RandomWorkspaces(3).sprint().withDays(TreePVector.empty()).withTitle("0"));
    return workspace
        .withArchive(workspace.archive().plus("past", workspace.sprint()))
        .withSettings(workspace.settings().withView("0"));
  }

  static void apply(Store store, int number) {
    String text = String.valueOf(number);
    UnaryOperator<Sprint> sprint = it -> it.withTitle(text);
    switch (number % PARTS) {
      case 0 -> edit(store, it -> it.withDiagram("small", diagram -> diagram.withTitle(text)));
      case 1 -> edit(store, it -> it.withDiagram("large", diagram -> diagram.withTitle(text)));
      case 2 -> edit(store, it -> it.withSprint(sprint.apply(it.sprint())));
      case 3 ->
          edit(
              store,
              it ->
                  it.withArchive(
                      it.archive().plus("past", sprint.apply(it.archive().get("past")))));
      default -> store.settle(it -> it.withView(text));
    }
  }

  private static void edit(Store store, UnaryOperator<Workspace> change) {
    store.apply(new Edit(Message.of("workspace.edit.dayText"), change));
  }

  /** The number that stands in a part. */
  static int in(Workspace workspace, int part) {
    return Integer.parseInt(
        switch (part) {
          case 0 -> workspace.diagram("small").orElseThrow().title();
          case 1 -> workspace.diagram("large").orElseThrow().title();
          case 2 -> workspace.sprint().title();
          case 3 -> workspace.archive().get("past").title();
          default -> workspace.settings().view();
        });
  }

  /** The number that stands in a part when {@code number} was the last edit. */
  static int after(int number, int part) {
    return Math.max(0, number - Math.floorMod(number - part, PARTS));
  }

  /** True when the document is as one of these numbers left it, whole. */
  static boolean isDocumentOf(Workspace workspace, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .anyMatch(number ->
            IntStream.range(0, SETTINGS)
                .allMatch(part -> in(workspace, part) == after(number, part)));
  }

  /**
   * True when the settings are as one of these numbers left them.
   *
   * @param found the number that they had before those, which may be less than its turn: settings
   *     that nobody was promised are not in the steps of undo either
   */
  static boolean isSettingsOf(Workspace workspace, int first, int from, int to, int found) {
    return IntStream.rangeClosed(from, to)
        .map(number -> after(number, SETTINGS) < first ? found : after(number, SETTINGS))
        .anyMatch(number -> number == settings(workspace));
  }

  static int settings(Workspace workspace) {
    return in(workspace, SETTINGS);
  }

  static List<Integer> all(Workspace workspace) {
    return IntStream.range(0, PARTS).mapToObj(part -> in(workspace, part)).toList();
  }

  /** The highest number that stands anywhere. */
  static int last(Workspace workspace) {
    int last = 0;
    for (int part = 0; part < PARTS; part++) {
      last = Math.max(last, in(workspace, part));
    }
    return last;
  }
}
