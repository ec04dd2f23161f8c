package dev.depthsprint.sprint.markdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a label, a heading or a table's column is about, in English, German, French, Spanish and
 * Portuguese. Words are written folded: small letters, no accents.
 */
enum Term {
  GOAL(
      "goal, goals, objective, objectives, aim, aims",
      "ziel, ziele, lernziel, lernziele",
      "objectif, objectifs, but",
      "objetivo, objetivos, meta, metas"),
  TIME(
      "time, times, duration, hours, pace, commitment, time commitment, effort, estimate, total",
      "total time, total hours",
      "zeit, dauer, stunden, zeitaufwand, aufwand, gesamt, insgesamt",
      "temps, duree, heures, rythme, charge",
      "tiempo, duracion, horas, dedicacion",
      "tempo, duracao, carga horaria"),
  TOPIC(
      "theme, themes, focus, topic, topics, subject, subjects, area, title",
      "thema, themen, schwerpunkt, schwerpunkte, titel",
      "sujet, sujets, titre",
      "tema, temas, enfoque, titulo",
      "foco, assunto, assuntos"),
  TIP(
      "tip, tips, pro tip, hint",
      "tipp, tipps, hinweis",
      "astuce, conseil, conseils",
      "consejo, consejos",
      "dica, dicas"),
  CRITERIA(
      "definition of done, done when, success criteria, acceptance criteria, exit criteria, dod",
      "fertig wenn, erfolgskriterien, abschlusskriterien",
      "criteres de reussite, criteres de fin",
      "criterios de exito, criterios de finalizacion",
      "criterios de sucesso, criterios de conclusao"),
  TASKS(
      "task, tasks, activity, activities, to do, todo, todos, what to do, exercise, exercises",
      "practice, action, actions, action items, steps, checklist, study",
      "aufgabe, aufgaben, ubung, ubungen, aktivitaten",
      "tache, taches, activites, exercices, a faire",
      "tarea, tareas, actividad, actividades, ejercicios",
      "tarefa, tarefas, atividade, atividades, exercicios"),
  OUTCOME(
      "outcome, outcomes, result, results, deliverable, deliverables, output, milestone",
      "learning outcome, expected outcome",
      "ergebnis, ergebnisse",
      "resultat, resultats, livrable, acquis",
      "resultado, resultados, entregable, entrega, entregavel"),
  NOTES(
      "note, notes, comment, comments, resources, reading, links, materials, references",
      "notiz, notizen, anmerkungen, material, quellen",
      "remarque, remarques, ressources",
      "notas, recursos, observacoes"),
  DAY("day, days, weekday", "tag, tage, wochentag", "jour, jours", "dia, dias"),
  DATE("date, datum, fecha, data, when"),
  WEEK("week, weeks, woche, semaine, semana"),
  STATUS("status, done, completed, progress", "erledigt", "fait, statut", "hecho, estado", "feito");

  private static final Map<String, Term> BY_WORD = new HashMap<>();

  static {
    for (Term term : values()) {
      term.words.forEach(word -> BY_WORD.put(word, term));
    }
  }

  private final List<String> words;

  Term(String... languages) {
    words = Arrays.stream(languages).flatMap(list -> Arrays.stream(list.split(", "))).toList();
  }

  /** Folded, as they are compared. */
  List<String> words() {
    return words;
  }

  /** The term that the whole text names, whatever its case, accents, marks and emoji. */
  static Optional<Term> named(String text) {
    return Optional.ofNullable(BY_WORD.get(Inline.folded(text)));
  }
}
