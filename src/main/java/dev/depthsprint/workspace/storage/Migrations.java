package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the tree of a file of an older version to that of this one, version by version. Each step
 * works on a copy; the file itself stays as it is until something in it is changed, and before that
 * a backup is made.
 *
 * @param steps from a version to the next, by the version that they start from
 */
record Migrations(Map<Integer, Step> steps) {

  /** Version 1 is the first, so that there is nothing older to read yet. */
  static final Migrations KNOWN = new Migrations(Map.of());

  /** From one version of a tree to the next; changes the tree that it is given. */
  @FunctionalInterface
  interface Step {
    void migrate(ObjectNode tree);
  }

  /**
   * @return the very tree when it is of this version or a newer one
   * @throws Problem when the version is none that was ever there
   */
  ObjectNode migrated(ObjectNode tree, String name) throws Problem {
    int version = version(tree);
    if (version >= FileFormat.VERSION || !steps.containsKey(version)) {
      return tree;
    }
    ObjectNode copy = tree.deepCopy();
    while (version < FileFormat.VERSION) {
      Step step = steps.get(version);
      if (step == null) {
        throw Problem.of("storage.json.older", name, String.valueOf(version));
      }
      step.migrate(copy);
      version++;
      copy.put("schemaVersion", version);
    }
    return copy;
  }

  private static int version(ObjectNode tree) {
    JsonNode version = tree.path("schemaVersion");
    return version.isInt() ? version.intValue() : FileFormat.VERSION;
  }
}
