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
      "ziel, ziele, lernziel, lernziele, tagesziel, gesamtziel",
      "objectif, objectifs, but, objectif du jour, objectif final",
      "objetivo, objetivos, meta, metas, objetivo del dia, objetivo do dia, meta do dia"),
  TIME(
      "time, times, duration, hours, pace, commitment, time commitment, effort, estimate, total",
      "total time, total hours, how long, length, time needed, time required, estimated time",
      "est, est time, estimation, time box, timebox",
      "zeit, dauer, stunden, zeitaufwand, aufwand, gesamt, insgesamt",
      "wie lange, lernzeit, zeitbedarf, geschatzte zeit, pensum",
      "temps, duree, heures, rythme, charge",
      "combien de temps, temps estime, duree estimee",
      "tiempo, duracion, horas, dedicacion",
      "cuanto tiempo, tiempo estimado, carga horaria semanal, ritmo",
      "tempo, duracao, carga, carga horaria, carga diaria, quanto tempo, tempo estimado"),
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
      "completion criteria, done criteria",
      "fertig wenn, erfolgskriterien, abschlusskriterien, abnahmekriterien, akzeptanzkriterien",
      "criteres de reussite, criteres de fin, criteres d acceptation, criteres d acceptance",
      "criterios de exito, criterios de finalizacion, criterios de aceptacion",
      "criterios de sucesso, criterios de conclusao, criterios de aceitacao"),
  START(
      "start, starts, start date, starts on, begin, begins, beginning",
      "beginn, startdatum, anfang",
      "debut, date de debut",
      "inicio, fecha de inicio, comienzo",
      "data de inicio, comeco"),
  TASKS(
      "task, tasks, activity, activities, to do, todo, todos, what to do, exercise, exercises",
      "practice, action, actions, action items, steps, checklist, study, what, work",
      "was, was tun, was zu tun ist, aufgabe, aufgaben, ubung, ubungen, aktivitaten",
      "tache, taches, activites, exercices, a faire, quoi, travail",
      "tarea, tareas, actividad, actividades, ejercicios, que, que hacer",
      "tarefa, tarefas, atividade, atividades, exercicios, o que, o que fazer"),
  OUTCOME(
      "outcome, outcomes, result, results, deliverable, deliverables, output, milestone",
      "learning outcome, expected outcome, expected result",
      "ergebnis, ergebnisse, lernergebnis, erwartetes ergebnis",
      "resultat, resultats, livrable, livrables, acquis, resultat attendu",
      "resultado, resultados, entregable, entrega, entregavel, resultado esperado"),
  NOTES(
      "note, notes, comment, comments, resource, resources, reading, readings, link, links, url",
      "material, materials, reference, references, source, sources, where, further reading",
      "notiz, notizen, anmerkung, anmerkungen, materialien, quelle, quellen, ressource",
      "remarque, remarques, ressources, lien, liens",
      "nota, notas, recurso, recursos, enlace, enlaces, fuente, fuentes, observaciones",
      "observacoes, fonte, fontes, materiais"),
  DAY(
      "day, days, weekday, weekdays, day of week, day of the week, day no, day number",
      "tag, tage, wochentag, wochentage",
      "jour, jours, jour de la semaine, jours de la semaine",
      "dia, dias, dia de la semana, dia da semana, dias de la semana, dias da semana"),
  DATE(
      "date, dates, when, calendar date, calendar dates",
      "datum, termin, termine, wann",
      "quand",
      "fecha, fechas, cuando",
      "data, datas, quando"),
  WEEK(
      "week, weeks, wk, week no, week number",
      "woche, wochen, kw, kalenderwoche",
      "semaine, semaines",
      "semana, semanas"),
  STATUS(
      "status, state, done, completed, complete, finished, progress, ok",
      "erledigt, fertig, fortschritt, stand",
      "fait, termine, statut, etat",
      "hecho, listo, terminado, estado, progreso",
      "feito, concluido, progresso");

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
