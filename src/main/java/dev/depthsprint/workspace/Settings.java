package dev.depthsprint.workspace;

import dev.depthsprint.sprint.CountMode;
import dev.depthsprint.sprint.Cycle;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * How the window was left. Never a step of undo.
 *
 * @param view the id of the open view, or empty for the first
 * @param day the open day as an ISO date, or empty
 * @param diagram the slug of the open diagram, or empty
 * @param visits the slugs of the diagrams that were open one after the other, the open one last
 * @param cameras where each diagram was looked at, by slug
 * @param panels what stands round the canvas
 * @param celebrated the days, as ISO dates, whose finish was celebrated: each is only once
 * @param letters whether single letters are shortcuts while the canvas has the keyboard
 * @param clock how the timer counts and what it says
 */
public record Settings(
    Look look,
    WindowPlace window,
    String view,
    String day,
    String diagram,
    PVector<String> visits,
    PSortedMap<String, Camera> cameras,
    Panels panels,
    PVector<String> celebrated,
    boolean letters,
    Clock clock) {

  /** Which theme to show. */
  public enum Look {
    LIGHT,
    DARK
  }

  /**
   * Where the window stands, in logical pixels.
   *
   * @param known false until a window was closed once; then the rest says nothing
   */
  public record WindowPlace(
      boolean known, double x, double y, double width, double height, boolean maximized) {

    public static final WindowPlace UNKNOWN = new WindowPlace(false, 0, 0, 0, 0, false);
  }

  /**
   * What a canvas shows.
   *
   * @param x the diagram's x at the left edge of the canvas
   * @param y the diagram's y at its top edge
   * @param zoom pixels per diagram unit, more than zero
   */
  public record Camera(double x, double y, double zoom) {}

  /**
   * What stands round the canvas.
   *
   * @param palette false while the palette is folded away
   * @param side false while the panel at the right is
   * @param tab the id of the tab that is open in it, or empty for the first
   * @param minimap whether the minimap is wanted
   * @param grid whether the dots of the grid are shown
   */
  public record Panels(boolean palette, boolean side, String tab, boolean minimap, boolean grid) {

    public static final Panels FIRST = new Panels(true, true, "", true, true);

    public Panels withPalette(boolean value) {
      return new Panels(value, side, tab, minimap, grid);
    }

    public Panels withSide(boolean value) {
      return new Panels(palette, value, tab, minimap, grid);
    }

    public Panels withTab(String value) {
      return new Panels(palette, side, value, minimap, grid);
    }

    public Panels withMinimap(boolean value) {
      return new Panels(palette, side, tab, value, grid);
    }

    public Panels withGrid(boolean value) {
      return new Panels(palette, side, tab, minimap, value);
    }
  }

  /**
   * How the timer counts and what it says.
   *
   * @param workMinutes the work of a cycle, more than zero
   * @param breakMinutes its break, more than zero
   * @param sound whether the system may make a sound with its notifications
   * @param idleMinutes after so long without a touch of the app it asks what counts; 0 for never
   * @param told what was said already and is said once, the latest last
   */
  public record Clock(
      CountMode mode,
      int workMinutes,
      int breakMinutes,
      boolean sound,
      int idleMinutes,
      PVector<String> told) {

    public static final Clock FIRST = new Clock(CountMode.UP, 25, 5, false, 0, TreePVector.empty());

    /** So many are remembered: weeks of them. */
    private static final int MOST_TOLD = 100;

    public Cycle cycle() {
      return Cycle.of(workMinutes, breakMinutes);
    }

    public Clock withMode(CountMode value) {
      return new Clock(value, workMinutes, breakMinutes, sound, idleMinutes, told);
    }

    public Clock withCycle(int work, int rest) {
      return new Clock(CountMode.CYCLES, work, rest, sound, idleMinutes, told);
    }

    public Clock withSound(boolean value) {
      return new Clock(mode, workMinutes, breakMinutes, value, idleMinutes, told);
    }

    public Clock withIdle(int minutes) {
      return new Clock(mode, workMinutes, breakMinutes, sound, minutes, told);
    }

    public Clock afterTelling(String key) {
      PVector<String> more = told.plus(key);
      return new Clock(
          mode,
          workMinutes,
          breakMinutes,
          sound,
          idleMinutes,
          more.size() > MOST_TOLD ? more.minus(0) : more);
    }
  }

  public static final Settings FIRST =
      new Settings(
          Look.LIGHT,
          WindowPlace.UNKNOWN,
          "",
          "",
          "",
          TreePVector.empty(),
          TreePMap.empty(),
          Panels.FIRST,
          TreePVector.empty(),
          true,
          Clock.FIRST);

  public Optional<Camera> camera(String slug) {
    return Optional.ofNullable(cameras.get(slug));
  }

  public Settings withLook(Look value) {
    return new Settings(
        value, window, view, day, diagram, visits, cameras, panels, celebrated, letters, clock);
  }

  public Settings withWindow(WindowPlace value) {
    return new Settings(
        look, value, view, day, diagram, visits, cameras, panels, celebrated, letters, clock);
  }

  public Settings withView(String value) {
    return new Settings(
        look, window, value, day, diagram, visits, cameras, panels, celebrated, letters, clock);
  }

  public Settings withDay(String value) {
    return new Settings(
        look, window, view, value, diagram, visits, cameras, panels, celebrated, letters, clock);
  }

  public Settings withDiagram(String value) {
    return new Settings(
        look, window, view, day, value, visits, cameras, panels, celebrated, letters, clock);
  }

  public Settings withVisits(PVector<String> value) {
    return new Settings(
        look, window, view, day, diagram, value, cameras, panels, celebrated, letters, clock);
  }

  public Settings withCamera(String slug, Camera value) {
    return new Settings(
        look,
        window,
        view,
        day,
        diagram,
        visits,
        cameras.plus(slug, value),
        panels,
        celebrated,
        letters,
        clock);
  }

  public Settings withPanels(Panels value) {
    return new Settings(
        look, window, view, day, diagram, visits, cameras, value, celebrated, letters, clock);
  }

  public Settings withCelebrated(PVector<String> value) {
    return new Settings(
        look, window, view, day, diagram, visits, cameras, panels, value, letters, clock);
  }

  public Settings withLetters(boolean value) {
    return new Settings(
        look, window, view, day, diagram, visits, cameras, panels, celebrated, value, clock);
  }

  public Settings withClock(Clock value) {
    return new Settings(
        look, window, view, day, diagram, visits, cameras, panels, celebrated, letters, value);
  }
}
