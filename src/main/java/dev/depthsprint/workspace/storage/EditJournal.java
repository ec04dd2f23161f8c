package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code history.jsonl}: the steps of undo, so that they outlive the app, each on disk before the
 * files that it changes are written. A start that finds files older than the last step brings them
 * up to it.
 *
 * <p>Steps may be recorded from another thread while files are being written.
 *
 * <p>A step is only trusted as far as the files hold what it left behind. What another program
 * changed stays as that program left it, and the steps before it are let go.
 */
final class EditJournal {

  static final String FILE = "history.jsonl";

  /** So many steps outlive the app. */
  static final int KEPT_STEPS = 500;

  /** The file is made anew from the steps kept when it is larger than this and twice that. */
  private static final int ROOMY = 1024 * 1024;

  /** What is made anew holds fewer steps rather than more bytes. */
  private static final int LARGEST_ANEW = 4 * 1024 * 1024;

  private static final int LARGEST = 64 * 1024 * 1024;

  private final WorkspaceDelta deltas;
  private final LineFile lines;
  private final Set<String> versions = new HashSet<>();
  private final Workspace replayed;
  private final History past;

  private ToldSteps told;

  /** The first step that the file was made anew from; those before it are in memory only. */
  private long firstKept;

  private long nextSeq;
  private boolean isSaved;
  private long anewAbove = ROOMY;

  private EditJournal(Place place, Path file, HistoryText text, Workspace onDisk) {
    deltas = new WorkspaceDelta(place);
    lines = new LineFile(place, file, text.goodLength(), text.endsInNewline(), LARGEST);
    for (HistoryText.Entry entry : text.entries()) {
      WorkspaceDelta.versionsIn(entry.change()).forEach(versions::add);
    }
    // A step that was undone before another was made is no entry any more; what its undoing brought
    // back may still lie aside.
    for (HistoryText.Move move : text.unsaved()) {
      WorkspaceDelta.versionsIn(move.change()).forEach(versions::add);
    }
    nextSeq = text.nextSeq();
    isSaved = text.unsaved().isEmpty();
    PastSteps steps = PastSteps.of(text, deltas, onDisk, KEPT_STEPS);
    replayed = steps.replayed();
    past = steps.past();
    told = ToldSteps.of(text, steps);
  }

  /**
   * @param onDisk what the other files hold
   */
  static EditJournal load(Place place, Workspace onDisk, Consumer<Message> complain) {
    Path main = place.folder().resolve(FILE);
    Home<HistoryText> home = Home.find(place, main, LARGEST, EditJournal::read, complain);
    if (home.file().equals(main)) {
      Aside.sayUnused(place, main, complain);
    }
    HistoryText text = home.content().orElseGet(HistoryText::new);
    if (text.isDamaged()) {
      complain.accept(Message.of("storage.history.damaged", place.name(home.file())));
    }
    return new EditJournal(place, home.file(), text, onDisk);
  }

  private static HistoryText read(byte[] bytes, String name) throws Problem {
    JournalText.requireLines(bytes, name);
    return HistoryText.parse(bytes, name);
  }

  /** The workspace of the files, with what was done and not yet written into them. */
  Workspace replayed() {
    return replayed;
  }

  /** The steps that led there. */
  History past() {
    return past;
  }

  /** True when a step may bring the version back. */
  synchronized boolean mayBringBack(String slug, String id) {
    return versions.contains(slug + "/" + id);
  }

  /** True when the file says all that there is to say. */
  synchronized boolean holds(History history, Workspace workspace) {
    return told.is(history) && isSaved && workspace.hasDocumentOf(told.current());
  }

  /**
   * Appends what is new; returns when it is on disk.
   *
   * @param workspace the current one of that history
   */
  synchronized void record(History history, Workspace workspace) throws Problem {
    if (lines.isCut()) {
      makeAnew();
    }
    Chain whole = Chain.of(history, workspace);
    Chain chain = whole.from(firstKept);
    if (whole.size() >= History.LIMIT) {
      told = told.withoutOlderThan(chain);
    }
    ToldSteps.News news = told.news(chain, deltas, history, workspace);
    if (!news.lines().isEmpty()) {
      lines.append(HistoryLines.text(nextSeq, news.lines()));
      nextSeq += news.lines().size() + (nextSeq == 0 ? 1 : 0);
      isSaved = false;
    }
    told = news.then();
  }

  /**
   * Says that the files hold all that was recorded, unless more was recorded since.
   *
   * @param written what they hold
   */
  synchronized void saved(Workspace written) throws Problem {
    if (!isSaved && told.current() == written) {
      // Forced with the next step: to replay what the files hold already changes nothing.
      lines.appendUnforced(HistoryLines.text(nextSeq, List.of(HistoryLines.saved())));
      nextSeq++;
      isSaved = true;
      if (lines.length() > anewAbove) {
        makeAnew();
      }
    }
  }

  /** Keeps the youngest steps only, so that the file stays small. */
  private void makeAnew() throws Problem {
    Chain chain = Chain.of(told.history(), told.current());
    List<ObjectNode> steps = new ArrayList<>();
    long size = 0;
    int first = chain.size();
    while (first > Math.max(0, chain.done() - KEPT_STEPS) && size <= LARGEST_ANEW) {
      first--;
      steps.add(
          HistoryLines.step(
              chain.steps().get(first), deltas.between(chain.before(first), chain.after(first))));
      size += JsonText.line(steps.getLast()).length();
    }
    Chain kept = chain.without(first);
    List<ObjectNode> all = new ArrayList<>(steps.reversed());
    if (kept.done() != kept.size()) {
      all.add(HistoryLines.to(kept.done() == 0 ? 0 : kept.number(kept.done() - 1)));
    }
    if (isSaved) {
      all.add(HistoryLines.saved());
    }
    byte[] text = HistoryLines.text(0, all);
    lines.replace(text);
    told = ToldSteps.anew(kept, deltas, told.history(), told.current());
    firstKept = first == 0 || kept.size() == 0 ? 0 : kept.number(0);
    nextSeq = all.size() + 1L;
    anewAbove = Math.max(ROOMY, 2L * text.length);
  }
}
