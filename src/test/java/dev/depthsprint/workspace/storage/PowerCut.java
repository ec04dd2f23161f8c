package dev.depthsprint.workspace.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may be on the disk when the power fails after the first so many steps. Bytes that were not
 * forced since may be there, be missing or be torn, each write for itself; names that no force of
 * their folder followed may be there or be missing, each change for itself.
 */
final class PowerCut {

  /** A disk writes whole sectors, in any order. */
  private static final int SECTOR = 512;

  private final List<DiskStep> steps;

  /** The steps that nothing has made last yet, by their place among the steps. */
  private final List<Integer> pending = new ArrayList<>();

  private PowerCut(List<DiskStep> steps) {
    this.steps = steps;
    BitSet lasts = lasting(steps);
    for (int i = 0; i < steps.size(); i++) {
      boolean isChange =
          steps.get(i) instanceof DiskStep.OfBytes || steps.get(i) instanceof DiskStep.OfNames;
      if (isChange && !lasts.get(i)) {
        pending.add(i);
      }
    }
  }

  static PowerCut after(List<DiskStep> steps) {
    return new PowerCut(steps);
  }

  /** Goes backwards, so that what is forced later is known already. */
  private static BitSet lasting(List<DiskStep> steps) {
    BitSet lasts = new BitSet();
    Set<Integer> forced = new HashSet<>();
    Set<Path> forcedFolders = new HashSet<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      boolean does =
          switch (steps.get(i)) {
            case DiskStep.Forced(int file) -> forced.add(file);
            case DiskStep.FolderForced(Path folder) -> forcedFolders.add(folder);
            case DiskStep.OfBytes bytes -> forced.contains(bytes.file());
            case DiskStep.Moved(Path from, Path to, int _) ->
                forcedFolders.contains(from.getParent()) && forcedFolders.contains(to.getParent());
            case DiskStep.Created(Path name, int _) -> forcedFolders.contains(name.getParent());
            case DiskStep.Deleted(Path name) -> forcedFolders.contains(name.getParent());
            case DiskStep.FolderCreated(Path folder) -> forcedFolders.contains(folder.getParent());
          };
      lasts.set(i, does);
    }
    return lasts;
  }

  /** What becomes of a step that nothing made last. */
  private enum Fate {
    DONE,
    LOST,
    TORN
  }

  /**
   * The states that the folder may be in: all of the pending steps done, none, only those of bytes
   * or only those of names, each one alone, all but each one, and as many more at random.
   *
   * @return of each state the files with their bytes
   */
  Set<Map<Path, Bytes>> states(int more, Random random) {
    Set<Map<Path, Bytes>> states = new HashSet<>();
    states.add(state(_ -> Fate.DONE, random));
    states.add(state(_ -> Fate.LOST, random));
    states.add(
        state(i -> steps.get(i) instanceof DiskStep.OfBytes ? Fate.DONE : Fate.LOST, random));
    states.add(
        state(i -> steps.get(i) instanceof DiskStep.OfNames ? Fate.DONE : Fate.LOST, random));
    states.add(
        state(i -> steps.get(i) instanceof DiskStep.OfNames ? Fate.DONE : Fate.TORN, random));
    for (int one : pending) {
      states.add(state(i -> i == one ? Fate.DONE : Fate.LOST, random));
      states.add(state(i -> i == one ? Fate.LOST : Fate.DONE, random));
      states.add(state(i -> i == one ? Fate.TORN : Fate.DONE, random));
    }
    for (int i = pending.isEmpty() ? 0 : more; i > 0; i--) {
      states.add(state(_ -> Fate.values()[random.nextInt(Fate.values().length)], random));
    }
    return states;
  }

  /** Says what becomes of a step. */
  private interface Fates {
    Fate of(int step);
  }

  private Map<Path, Bytes> state(Fates fates, Random random) {
    Map<Integer, byte[]> contents = new HashMap<>();
    Map<Path, Integer> names = new LinkedHashMap<>();
    Set<Path> folders = new HashSet<>();
    Set<Integer> open = new HashSet<>(pending);
    for (int i = 0; i < steps.size(); i++) {
      Fate fate = open.contains(i) ? fates.of(i) : Fate.DONE;
      switch (steps.get(i)) {
        case DiskStep.OfBytes change -> change(contents, change, fate, random);
        case DiskStep.OfNames change when fate == Fate.DONE -> change(names, folders, change);
        default -> {}
      }
    }
    return files(contents, names, folders);
  }

  private static void change(
      Map<Integer, byte[]> contents, DiskStep.OfBytes change, Fate fate, Random random) {
    byte[] before = contents.getOrDefault(change.file(), new byte[0]);
    byte[] after =
        switch (change) {
          case DiskStep.Truncated(int _, long size) -> Arrays.copyOf(before, (int) size);
          case DiskStep.Written(int _, byte[] bytes, long position) -> {
            int end = (int) position + bytes.length;
            byte[] longer = Arrays.copyOf(before, Math.max(before.length, end));
            System.arraycopy(bytes, 0, longer, (int) position, bytes.length);
            yield longer;
          }
        };
    switch (fate) {
      case DONE -> contents.put(change.file(), after);
      case TORN -> contents.put(change.file(), torn(before, after, random));
      case LOST -> {}
    }
  }

  /**
   * Some sectors are new, some are as they were or zero; and the file may end within what is new.
   */
  private static byte[] torn(byte[] before, byte[] after, Random random) {
    byte[] torn = Arrays.copyOf(before, after.length);
    for (int at = 0; at < after.length; at += SECTOR) {
      if (random.nextBoolean()) {
        System.arraycopy(after, at, torn, at, Math.min(SECTOR, after.length - at));
      }
    }
    int shortest = Math.min(before.length, after.length);
    return random.nextBoolean()
        ? torn
        : Arrays.copyOf(torn, random.nextInt(shortest, after.length + 1));
  }

  private static void change(Map<Path, Integer> names, Set<Path> folders, DiskStep.OfNames change) {
    switch (change) {
      case DiskStep.Created(Path name, int file) -> names.put(name, file);
      case DiskStep.Moved(Path from, Path to, int file) -> {
        names.remove(from);
        names.put(to, file);
      }
      case DiskStep.Deleted(Path name) -> names.remove(name);
      case DiskStep.FolderCreated(Path folder) -> folders.add(folder);
    }
  }

  /** A file is there only when every folder above it that was created is there too. */
  private Map<Path, Bytes> files(
      Map<Integer, byte[]> contents, Map<Path, Integer> names, Set<Path> folders) {
    Set<Path> lost = new HashSet<>();
    for (DiskStep step : steps) {
      if (step instanceof DiskStep.FolderCreated(Path folder) && !folders.contains(folder)) {
        lost.add(folder);
      }
    }
    Map<Path, Bytes> files = new TreeMap<>();
    names.forEach((name, file) -> {
      if (lost.stream().noneMatch(name::startsWith)) {
        files.put(name, new Bytes(contents.getOrDefault(file, new byte[0])));
      }
    });
    return files;
  }

  /** Bytes that are equal when they say the same. */
  record Bytes(byte[] array) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes(byte[] bytes) && Arrays.equals(array, bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(array);
    }
  }
}
