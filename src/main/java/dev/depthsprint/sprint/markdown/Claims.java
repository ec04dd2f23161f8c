package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Which part of the sprint each line went to. A line that nobody claims is unrecognised: so none is
 * lost, whatever the reader does not understand.
 */
final class Claims {

  private final List<Line> lines;
  private final Part[] parts;

  Claims(List<Line> lines) {
    this.lines = lines;
    parts = new Part[lines.size()];
    Arrays.fill(parts, Part.UNRECOGNISED);
  }

  void claim(List<Line> claimed, Part part) {
    for (Line line : claimed) {
      if (!isFree(line)) {
        throw new IllegalStateException("line " + line.number() + " has two places");
      }
      parts[line.number() - 1] = part;
    }
  }

  void claim(Block block, Part part) {
    claim(block.lines(), part);
  }

  /** True when the line is not claimed yet. */
  boolean isFree(Line line) {
    return parts[line.number() - 1] == Part.UNRECOGNISED;
  }

  PVector<Place> places() {
    List<Place> places = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isBlank()) {
        places.add(new Place(line.number(), parts[line.number() - 1]));
      }
    }
    return TreePVector.from(places);
  }

  /** The lines that nobody claimed, as they stand in the file. */
  PVector<String> unrecognised() {
    return TreePVector.from(
        lines.stream().filter(line -> !line.isBlank() && isFree(line)).map(Line::raw).toList());
  }
}
