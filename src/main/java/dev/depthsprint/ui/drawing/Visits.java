package dev.depthsprint.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The diagrams that were open one after the other, by slug, and where among them a person is. Going
 * on from an earlier one forgets what came after it.
 *
 * @param place of the one that is open; -1 while none was
 */
public record Visits(List<String> slugs, int place) {

  public static final Visits NONE = new Visits(List.of(), -1);

  private static final int MOST = 50;

  /** So many are remembered when the app is closed. */
  private static final int LAST = 10;

  public Visits {
    slugs = List.copyOf(slugs);
  }

  /** As they were when the app was closed, at the last of them. */
  static Visits of(List<String> slugs) {
    return new Visits(slugs, slugs.size() - 1);
  }

  /** The last few up to the open one, which is the last. */
  List<String> last() {
    return slugs.subList(Math.max(0, place + 1 - LAST), place + 1);
  }

  public Optional<String> current() {
    return at(place);
  }

  private Optional<String> at(int index) {
    return index >= 0 && index < slugs.size() ? Optional.of(slugs.get(index)) : Optional.empty();
  }

  /** After a diagram was opened by whatever way but back and forward. */
  Visits to(String slug) {
    if (current().filter(slug::equals).isPresent()) {
      return this;
    }
    List<String> next = new ArrayList<>(slugs.subList(0, place + 1));
    next.add(slug);
    if (next.size() > MOST) {
      next.removeFirst();
    }
    return new Visits(next, next.size() - 1);
  }

  public boolean canGo(int by) {
    return at(place + by).isPresent();
  }

  /** One back (-1) or one forward (1), as far as there is one. */
  Visits gone(int by) {
    return canGo(by) ? new Visits(slugs, place + by) : this;
  }

  /** Without the diagrams that are no more. */
  Visits keeping(Predicate<String> exists) {
    if (slugs.stream().allMatch(exists)) {
      return this;
    }
    List<String> kept = new ArrayList<>();
    int next = -1;
    for (int i = 0; i < slugs.size(); i++) {
      String slug = slugs.get(i);
      boolean isTwice = !kept.isEmpty() && kept.getLast().equals(slug);
      if (exists.test(slug) && !isTwice) {
        kept.add(slug);
      }
      next = i <= place ? kept.size() - 1 : next;
    }
    return new Visits(kept, next);
  }

  /** The last few different diagrams up to the open one, which is the last. */
  public List<String> trail(int most) {
    List<String> trail = new ArrayList<>();
    for (int i = place; i >= 0 && trail.size() < most; i--) {
      if (!trail.contains(slugs.get(i))) {
        trail.addFirst(slugs.get(i));
      }
    }
    return trail;
  }
}
