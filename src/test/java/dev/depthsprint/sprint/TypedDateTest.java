package dev.depthsprint.sprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-01 | 2026-12-01",
        "19.11.2026 | 2026-11-19",
        "1. 12. 2026 | 2026-12-01",
        "1.12. | 2026-12-01",
        "19/11/2026 | 2026-11-19",
        "11/30/2026 | 2026-11-30",
        "11/11/2026 | 2026-11-11",
        "30 Nov | 2026-11-30",
        "30 november 2027 | 2027-11-30",
        "Nov 30, 2027 | 2027-11-30",
        "6 Jan | 2027-01-06",
        "today | 2026-11-23",
        "Tomorrow | 2026-11-24",
        "monday | 2026-11-23",
        "next monday | 2026-11-30",
        "next wed | 2026-11-25",
        "fri | 2026-11-27"
      })
  void a_date_is_read_as_people_type_it(String typed, LocalDate date) {
    assertThat(TypedDate.of(typed, TODAY)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3/4/2026",
        "31.2.2026",
        "2026-13-01",
        "mo",
        "someday",
        "12",
        "99.99.9999",
        "30 Foo"
      })
  void what_is_no_date_or_two_is_none(String typed) {
    assertThat(TypedDate.of(typed, TODAY)).isEmpty();
  }
}
