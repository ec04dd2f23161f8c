package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file as it was when we last read or wrote it.
 *
 * @param stamp how it looked from outside; empty when it was not there
 * @param isYoung true when a change that came right behind may look the same from outside, since
 *     clocks of file systems tick; then what the file holds is compared, too
 * @param sum of its bytes
 */
record Seen(Optional<Stamp> stamp, boolean isYoung, long sum) {

  /** A tick of the coarsest clock, that of FAT, and some more. */
  private static final Duration TICK = Duration.ofSeconds(3);

  /** A file that is not there. */
  static final Seen NOTHING = new Seen(Optional.empty(), false, 0);

  /**
   * @param stamp taken before the bytes were read or moved to their place
   */
  static Seen of(Optional<Stamp> stamp, byte[] bytes, Instant now) {
    return new Seen(stamp, isYoung(stamp, now), sum(bytes));
  }

  /** A file whose bytes are not known: it is read once more when it may have been changed since. */
  static Seen unread(Optional<Stamp> stamp, Instant now) {
    return new Seen(stamp, isYoung(stamp, now), -1);
  }

  /** True when so little time has passed since the file was written that one more may not show. */
  static boolean isYoung(Optional<Stamp> stamp, Instant now) {
    return stamp.filter(it -> it.modified().toInstant().isAfter(now.minus(TICK))).isPresent();
  }

  private static long sum(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  /**
   * @return what is known of the file now; empty when it was changed, or cannot be read
   */
  Optional<Seen> ifUnchanged(Place place, Path file) {
    Optional<Stamp> now = Stamp.of(file);
    if (!now.equals(stamp)) {
      return Optional.empty();
    }
    if (!isYoung || sum < 0) {
      return Optional.of(this).filter(_ -> !isYoung);
    }
    try {
      Seen again = of(now, place.files().read(file, JsonText.LARGEST_FILE), place.time().instant());
      return Optional.of(again).filter(it -> it.sum() == sum);
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
