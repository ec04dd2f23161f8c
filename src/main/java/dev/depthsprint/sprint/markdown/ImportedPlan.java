package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.pcollections.PVector;

/**
 * A plan that was read.
 *
 * @param warnings what the reader had to decide, one sentence each
 * @param places one for each line of the source that is not blank, in order
 * @param namesWeekdays true when days are named Monday, Tuesday …, so that the two {@link Order}s
 *     differ
 * @param isExact true when the app wrote the file, so that it says all there is to say
 */
public record ImportedPlan(
    Sprint sprint,
    PVector<Message> warnings,
    PVector<Place> places,
    boolean namesWeekdays,
    boolean isExact) {

  /**
   * True when a person should choose the {@link Order} for this start, rather than be guessed at.
   */
  public boolean needsOrder(LocalDate start) {
    return namesWeekdays && start.getDayOfWeek() != DayOfWeek.MONDAY;
  }
}
