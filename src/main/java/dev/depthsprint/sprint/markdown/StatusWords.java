package dev.depthsprint.sprint.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a cell says about how far the work of its row is: {@code x}, {@code ✔}, {@code Yes}. */
enum StatusWords {
  OPEN(
      Tick.OPEN,
      "no, open, to do, todo, not started, not done, pending, planned",
      "nein, offen, geplant",
      "non, a faire, pas commence",
      "pendiente, sin empezar",
      "nao, pendente, a fazer, nao iniciado"),
  IN_PROGRESS(
      Tick.IN_PROGRESS,
      "in progress, wip, doing, started, ongoing",
      "in arbeit, laufend, begonnen",
      "en cours",
      "en curso, en progreso",
      "em andamento, em curso, fazendo"),
  DONE(
      Tick.DONE,
      "x, yes, y, done, complete, completed, finished, ok, 100",
      "ja, erledigt, fertig",
      "oui, fait, termine",
      "si, hecho, listo, terminado",
      "sim, feito, concluido");

  private final Tick tick;
  private final List<String> words;

  StatusWords(Tick tick, String... languages) {
    this.tick = tick;
    words = Arrays.stream(languages).flatMap(list -> Arrays.stream(list.split(", "))).toList();
  }

  /** Folded, as they are compared. */
  Stream<String> words() {
    return words.stream();
  }

  /** The tick that the whole cell is; in a column of them a ✅ is meant. */
  static Optional<Tick> tick(String cell) {
    Bullet bullet = Bullet.read(cell);
    if (bullet.tick() != Tick.NONE && bullet.text().isEmpty()) {
      return Optional.of(bullet.tick() == Tick.CHECK ? Tick.DONE : bullet.tick());
    }
    if (cell.strip().equals("✓")) {
      return Optional.of(Tick.DONE);
    }
    String folded = Inline.folded(bullet.text());
    return Arrays.stream(values())
        .filter(status -> status.words.contains(folded))
        .map(status -> status.tick)
        .findFirst();
  }
}
