package dev.depthsprint.workspace;

import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * How the window was left. Never a step of undo.
 *
 * @param view the id of the open view, or empty for the first
 * @param day the open day as an ISO date, or empty
 * @param diagram the slug of the open diagram, or empty
 * @param cameras where each diagram was looked at, by slug
 */
public record Settings(
    Look look,
    WindowPlace window,
    String view,
    String day,
    String diagram,
    PSortedMap<String, Camera> cameras) {

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

  public static final Settings FIRST =
      new Settings(Look.LIGHT, WindowPlace.UNKNOWN, "", "", "", TreePMap.empty());

  public Optional<Camera> camera(String slug) {
    return Optional.ofNullable(cameras.get(slug));
  }

  public Settings withLook(Look value) {
    return new Settings(value, window, view, day, diagram, cameras);
  }

  public Settings withWindow(WindowPlace value) {
    return new Settings(look, value, view, day, diagram, cameras);
  }

  public Settings withView(String value) {
    return new Settings(look, window, value, day, diagram, cameras);
  }

  public Settings withDay(String value) {
    return new Settings(look, window, view, value, diagram, cameras);
  }

  public Settings withDiagram(String value) {
    return new Settings(look, window, view, day, value, cameras);
  }

  public Settings withCamera(String slug, Camera value) {
    return new Settings(look, window, view, day, diagram, cameras.plus(slug, value));
  }
}
