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
import tools.jackson.databind.JsonNode;
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

  /** In characters, so that a line stays within its limit in any script. */
  private static final int LARGEST_CHANGE = HistoryText.LONGEST_LINE / 4;

  private static final int LARGEST = 64 * 1024 * 1024;

  private static final StretchCodec STRETCHES = new StretchCodec();

  private final WorkspaceDelta deltas;
  private final LineFile lines;
  private final Set<String> versions = new HashSet<>();
  private final Workspace replayed;
  private final History past;

  /** The steps of the file that still count, how many of them are done, and the one before. */
  private List<Long> numbers = new ArrayList<>();

  private int done;
  private long base;

  /** The first step that the file was made anew from; those before it are in memory only. */
  private long firstKept;

  private long nextSeq;
  private boolean isSaved;
  private JsonNode lastChange = JsonText.object();
  private long anewAbove = ROOMY;

  /** What was given last. */
  private History known;

  private Workspace current;

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
    if (text.done() > 0) {
      lastChange = text.entries().get(text.done() - 1).change();
    }
    nextSeq = text.nextSeq();
    isSaved = text.unsaved().isEmpty();
    PastSteps steps = PastSteps.of(text, deltas, onDisk, KEPT_STEPS);
    replayed = steps.replayed();
    past = steps.past();
    takeNumbers(text);
    known = past;
    current = replayed;
  }

  /**
   * @param onDisk what the other files hold
   */
  static EditJournal load(Place place, Workspace onDisk, Consumer<Message> complain) {
    Path main = place.folder().resolve(FILE);
    Home<HistoryText> home = Home.find(place, main, LARGEST, EditJournal::read, complain);
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

  /** Of the steps in the file only those count that can still be taken. */
  private void takeNumbers(HistoryText text) {
    done = past.done().size();
    int first = text.done() - done;
    base = first > 0 ? text.entries().get(first - 1).number() : 0;
    for (int i = first; i < text.done() + past.undone().size(); i++) {
      numbers.add(text.entries().get(i).number());
    }
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
    boolean isKnown =
        known == history
            || known.done().equals(history.done()) && known.undone().equals(history.undone());
    return isKnown && isSaved && workspace.hasDocumentOf(current);
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
      forgetOlderThan(chain);
    }
    List<ObjectNode> news = news(chain);
    if (!news.isEmpty()) {
      lines.append(HistoryLines.text(nextSeq, news));
      nextSeq += news.size() + (nextSeq == 0 ? 1 : 0);
      isSaved = false;
    }
    numbers = new ArrayList<>(chain.numbers());
    done = chain.done();
    known = history;
    current = workspace;
  }

  /**
   * The oldest steps of a long history stay in the file and count no more. In a shorter one, steps
   * that are gone from its beginning were taken back, and are told as such.
   */
  private void forgetOlderThan(Chain chain) {
    int older = 0;
    while (older < numbers.size() && (chain.size() == 0 || numbers.get(older) < chain.number(0))) {
      older++;
    }
    int last = Math.min(older, done);
    base = last > 0 ? numbers.get(last - 1) : base;
    numbers = numbers.subList(older, numbers.size());
    done = Math.max(0, done - older);
  }

  private List<ObjectNode> news(Chain chain) {
    List<ObjectNode> news = new ArrayList<>();
    int same = same(chain);
    int at = done;
    boolean goesOn = at > 0 && same == at - 1 && chain.size() > same && isAgain(chain, same);
    if (same < chain.size()) {
      if (at != same && !goesOn) {
        news.add(to(chain, same));
      }
      for (int i = same; i < chain.size(); i++) {
        addStep(news, chain, i);
      }
      at = chain.size();
    }
    if (at != chain.done()) {
      news.add(to(chain, chain.done()));
    }
    return news;
  }

  /** True when the step is the last one of the file, with another change than there. */
  private boolean isAgain(Chain chain, int i) {
    return numbers.get(i) == chain.number(i);
  }

  /** How many steps of the chain stand in the file as they are. */
  private int same(Chain chain) {
    int same = 0;
    while (same < chain.size()
        && same < numbers.size()
        && numbers.get(same) == chain.number(same)) {
      same++;
    }
    int top = done - 1;
    boolean isTopNew =
        top >= 0
            && top < same
            && !chain.after(top).hasDocumentOf(current)
            && hasNewChange(chain, top);
    return isTopNew ? top : same;
  }

  /** A gesture that goes on changes its step; a version that is kept changes none. */
  private boolean hasNewChange(Chain chain, int i) {
    return !TreeDelta.isSame(lastChange, deltas.between(chain.before(i), chain.after(i)));
  }

  private void addStep(List<ObjectNode> news, Chain chain, int i) {
    ObjectNode change = deltas.between(chain.before(i), chain.after(i));
    ObjectNode line = JsonText.object().put("type", "step").put("step", chain.number(i));
    line.set("name", StepName.write(chain.name(i)));
    if (JsonText.line(change).length() <= LARGEST_CHANGE) {
      line.set("change", change);
    }
    chain.time(i).ifPresent(time -> line.set("time", STRETCHES.put(JsonText.object(), time)));
    news.add(line);
    lastChange = change;
  }

  private ObjectNode to(Chain chain, int target) {
    return HistoryLines.type("to").put("step", target == 0 ? base : chain.number(target - 1));
  }

  /**
   * Says that the files hold all that was recorded, unless more was recorded since.
   *
   * @param written what they hold
   */
  synchronized void saved(Workspace written) throws Problem {
    if (!isSaved && current == written) {
      // Forced with the next step: to replay what the files hold already changes nothing.
      lines.appendUnforced(HistoryLines.text(nextSeq, List.of(HistoryLines.type("saved"))));
      nextSeq++;
      isSaved = true;
      if (lines.length() > anewAbove) {
        makeAnew();
      }
    }
  }

  /** Keeps the youngest steps only, so that the file stays small. */
  private void makeAnew() throws Problem {
    Chain chain = Chain.of(known, current);
    List<ObjectNode> steps = new ArrayList<>();
    long size = 0;
    int first = chain.size();
    while (first > Math.max(0, chain.done() - KEPT_STEPS) && size <= LARGEST_ANEW) {
      first--;
      addStep(steps, chain, first);
      size += JsonText.line(steps.getLast()).length();
    }
    List<ObjectNode> all = new ArrayList<>(steps.reversed());
    List<Long> kept = new ArrayList<>(chain.numbers().subList(first, chain.size()));
    int keptDone = Math.max(0, chain.done() - first);
    if (keptDone != kept.size()) {
      all.add(HistoryLines.type("to").put("step", keptDone == 0 ? 0 : kept.get(keptDone - 1)));
    }
    if (isSaved) {
      all.add(HistoryLines.type("saved"));
    }
    byte[] text = HistoryLines.text(0, all);
    lines.replace(text);
    base = 0;
    numbers = kept;
    firstKept = first == 0 || kept.isEmpty() ? 0 : kept.getFirst();
    done = keptDone;
    nextSeq = all.size() + 1L;
    anewAbove = Math.max(ROOMY, 2L * text.length);
    lastChange =
        chain.done() == 0
            ? JsonText.object()
            : deltas.between(chain.before(chain.done() - 1), chain.after(chain.done() - 1));
  }
}
