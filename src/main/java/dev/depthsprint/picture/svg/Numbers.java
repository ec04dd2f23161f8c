package dev.depthsprint.picture.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as short as a thousandth of a unit allows, the same on every machine. */
final class Numbers {

  private Numbers() {}

  static String of(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
