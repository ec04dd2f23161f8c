package dev.depthsprint.ui.drawing;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.NextTurn;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The open diagram: follows the store, holds the selection, and takes every change to the store. A
 * step that comes from elsewhere, which is undo and redo, is selected and revealed, so that a
 * person sees what it did.
 */
public final class Drawing {

  /** What is shown while there is no diagram. */
  private static final Diagram NOTHING = Diagram.empty("", "");

  private final Session session;
  private final Ids ids;
  private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.of(NOTHING));
  private final ReadOnlyObjectWrapper<Board> seen = new ReadOnlyObjectWrapper<>(board.get());
  private final KeptBoards kept = new KeptBoards();
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NONE);
  private final List<Consumer<Selection>> revealers = new CopyOnWriteArrayList<>();
  private final ReadOnlyBooleanWrapper letters;
  private final Trail trail;
  private final Naming naming = new Naming();
  private final NextTurn revealing = new NextTurn(this::revealSteps);
  private final NextTurn telling = new NextTurn(this::tellSeen);

  /** Before the first step of undo or redo that is not revealed yet. */
  private Optional<Diagram> stepped = Optional.empty();

  /** Of what is about to be shown, when its routes were found beforehand. */
  private Optional<Board> prepared = Optional.empty();

  private boolean isOwnStep;

  /** Nothing is open until {@link #start}: finding routes would hold up the first window. */
  public Drawing(Session session) {
    this.session = session;
    ids = new SessionIds(session.ids());
    letters = new ReadOnlyBooleanWrapper(session.workspace().settings().letters());
    session.store().listen((_, after) -> letters.set(after.settings().letters()));
    trail = new Trail(session, this);
  }

  /** Opens the diagram that was open last. */
  public void start() {
    show(session.workspace());
    session.store().listen(this::follow);
    new Foresight(session, this, kept).begin();
  }

  public ReadOnlyObjectProperty<Board> board() {
    return board.getReadOnlyProperty();
  }

  /**
   * As {@link #board}, for what stands round the canvas: another diagram is told of only once the
   * canvas shows it, since laying out the panels takes longer than painting it. However many steps
   * are undone in an event, the last one is told, when the event is over.
   */
  public ReadOnlyObjectProperty<Board> seenBoard() {
    return seen.getReadOnlyProperty();
  }

  /** To be called when the open diagram is seen, or when nothing shows it. */
  public void tellSeen() {
    seen.set(board.get());
  }

  /** A hand makes one step at a time; of those that come from elsewhere the last one is told. */
  private void tell() {
    if (isOwnStep) {
      tellSeen();
    } else {
      telling.ask();
    }
  }

  public ReadOnlyObjectProperty<Selection> selection() {
    return selection.getReadOnlyProperty();
  }

  public Diagram diagram() {
    return board.get().diagram();
  }

  /** False while the workspace has no diagram. */
  public boolean isOpen() {
    return !diagram().slug().isEmpty();
  }

  /** False while a person has switched single-letter shortcuts off. */
  public ReadOnlyBooleanProperty letters() {
    return letters.getReadOnlyProperty();
  }

  /** The diagrams that were open. */
  public Trail trail() {
    return trail;
  }

  /** What components are called, and become by that. */
  public Naming naming() {
    return naming;
  }

  public Ids ids() {
    return ids;
  }

  public void select(Selection next) {
    selection.set(next.in(diagram()));
  }

  /** Selects elements and asks the canvas to bring them into view. */
  public void reveal(Selection next) {
    select(next);
    revealers.forEach(revealer -> revealer.accept(selection.get()));
  }

  public void onReveal(Consumer<Selection> revealer) {
    revealers.add(revealer);
  }

  /** Opens a diagram of the workspace. */
  public void open(String slug) {
    PVector<String> visits = TreePVector.from(trail.visits().get().to(slug).last());
    session.store().settle(settings -> settings.withDiagram(slug).withVisits(visits));
  }

  /** Takes a change of the open diagram to the store as one step. */
  public void apply(DiagramEdit edit) {
    String slug = diagram().slug();
    apply(new Edit(edit.name(), workspace -> workspace.withDiagram(slug, edit.change())));
  }

  /** Adds elements as one step and selects them. */
  public void apply(Addition addition) {
    apply(addition.edit());
    reveal(addition.added());
  }

  /**
   * Adds elements whose routes were found beforehand, on another thread.
   *
   * @param ready the board with the elements; of no use when another change came between
   */
  public void apply(Addition addition, Board before, Board ready) {
    if (diagram() == before.diagram()) {
      prepared = Optional.of(ready);
      apply(
          new Addition(
              new DiagramEdit(addition.edit().name(), _ -> ready.diagram()), addition.added()));
      prepared = Optional.empty();
    } else {
      apply(addition);
    }
  }

  /** Takes a change of the workspace to the store as one step. */
  public void apply(Edit edit) {
    asOwnStep(() -> session.store().apply(edit));
  }

  /** Opens one step of undo. */
  public StoreGesture begin(Message name) {
    return new StoreGesture(this, diagram().slug(), session.store().mark(name));
  }

  /** Does what a hand does here: its steps are seen already, and need not be revealed. */
  public void asOwnStep(Runnable step) {
    boolean before = isOwnStep;
    isOwnStep = true;
    step.run();
    isOwnStep = before;
  }

  private void follow(Workspace before, Workspace after) {
    boolean isElsewhere =
        before.diagrams() == after.diagrams()
            && before.settings().diagram().equals(after.settings().diagram());
    if (isElsewhere) {
      return;
    }
    Diagram old = diagram();
    Optional<String> changed = isOwnStep ? Optional.empty() : Changes.otherThan(old, before, after);
    show(after);
    if (changed.filter(slug -> !slug.equals(diagram().slug())).isPresent()) {
      // Undo reached a diagram that is not open: open it, once everyone has heard of this step.
      Platform.runLater(() -> open(changed.get()));
    } else if (!isOwnStep && diagram().slug().equals(old.slug()) && diagram() != old) {
      stepped = stepped.or(() -> Optional.of(old));
      revealing.ask();
    }
  }

  /** Shows what undo or redo did, however many steps it were. */
  private void revealSteps() {
    Optional<Diagram> from = stepped.filter(it -> it.slug().equals(diagram().slug()));
    stepped = Optional.empty();
    from.ifPresent(old -> reveal(Changes.between(old, diagram())));
  }

  private void show(Workspace workspace) {
    Diagram next = openIn(workspace);
    Diagram old = diagram();
    if (next.slug().equals(old.slug())) {
      Optional<Board> ready = prepared.filter(it -> it.diagram() == next);
      board.set(ready.orElseGet(() -> board.get().after(next)));
      tell();
      selection.set(selection.get().in(next));
    } else {
      selection.set(Selection.NONE);
      kept.keep(board.get());
      board.set(kept.of(next));
    }
  }

  /** The one that was open last; where it is gone, the one before it, and else the first. */
  private Diagram openIn(Workspace workspace) {
    return workspace
        .diagram(workspace.settings().diagram())
        .or(() -> trail.visits().get().current().flatMap(workspace::diagram))
        .or(() -> workspace.diagrams().values().stream().findFirst())
        .orElse(NOTHING);
  }
}
