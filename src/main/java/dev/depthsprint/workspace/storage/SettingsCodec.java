package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.CountMode;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Settings.Camera;
import dev.depthsprint.workspace.Settings.Clock;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Settings.Panels;
import dev.depthsprint.workspace.Settings.WindowPlace;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code settings.json}: how the window was left. All but {@code cameras} may be missing.
 *
 * <pre>
 * look                 light, dark
 * window               x, y, width, height, maximized; missing until it was closed once
 * view, day, diagram   what was open
 * visits               the diagrams that were open one after the other; missing while none was
 * cameras              [id (a diagram's slug), x, y, zoom]
 * panels               palette, side, tab, minimap, grid; all shown when missing
 * clock                mode (up, down, cycles), workMinutes, breakMinutes, sound, idleMinutes (none
 *                      when missing), told; counts up when missing
 * celebrated           the days whose finish was celebrated; missing while none was
 * letters              whether single letters are shortcuts; true when missing
 * </pre>
 */
final class SettingsCodec implements Codec<Settings> {

  private static final int LONGEST_MINUTES = 600;

  @Override
  public ObjectNode write(Settings settings) {
    ObjectNode tree = JsonText.object().put("look", Fields.word(settings.look()));
    WindowPlace place = settings.window();
    if (place.known()) {
      tree.putObject("window")
          .set("x", JsonText.number(place.x()))
          .set("y", JsonText.number(place.y()))
          .set("width", JsonText.number(place.width()))
          .set("height", JsonText.number(place.height()))
          .put("maximized", place.maximized());
    } else {
      tree.putNull("window");
    }
    tree.put("view", settings.view()).put("day", settings.day()).put("diagram", settings.diagram());
    putTexts(tree, "visits", settings.visits());
    ArrayNode cameras = tree.putArray("cameras");
    settings
        .cameras()
        .forEach((slug, camera) ->
            cameras
                .addObject()
                .put("id", slug)
                .set("x", JsonText.number(camera.x()))
                .set("y", JsonText.number(camera.y()))
                .set("zoom", JsonText.number(camera.zoom())));
    tree.putObject("panels")
        .put("palette", settings.panels().palette())
        .put("side", settings.panels().side())
        .put("tab", settings.panels().tab())
        .put("minimap", settings.panels().minimap())
        .put("grid", settings.panels().grid());
    tree.put("letters", settings.letters());
    putTexts(tree, "celebrated", settings.celebrated());
    putClock(tree, settings.clock());
    return tree;
  }

  private static void putTexts(ObjectNode tree, String name, PVector<String> texts) {
    if (texts.isEmpty()) {
      tree.putNull(name);
    } else {
      texts.forEach(tree.putArray(name)::add);
    }
  }

  private static void putClock(ObjectNode tree, Clock clock) {
    ObjectNode own =
        tree.putObject("clock")
            .put("mode", Fields.word(clock.mode()))
            .put("workMinutes", clock.workMinutes())
            .put("breakMinutes", clock.breakMinutes())
            .put("sound", clock.sound());
    if (clock.idleMinutes() > 0) {
      own.put("idleMinutes", clock.idleMinutes());
    } else {
      own.putNull("idleMinutes");
    }
    ArrayNode told = own.putArray("told");
    clock.told().forEach(told::add);
  }

  private static Clock clock(Fields clock) throws Problem {
    return new Clock(
        clock.choice("mode", CountMode.class),
        clock.integer("workMinutes", 1, LONGEST_MINUTES),
        clock.integer("breakMinutes", 1, LONGEST_MINUTES),
        clock.flag("sound"),
        clock.has("idleMinutes") ? clock.integer("idleMinutes", 1, LONGEST_MINUTES) : 0,
        clock.texts("told"));
  }

  @Override
  public Settings read(Fields fields) throws Problem {
    Optional<Fields> window = fields.objectIfThere("window");
    Optional<Fields> panels = fields.objectIfThere("panels");
    Optional<Fields> clock = fields.objectIfThere("clock");
    return new Settings(
        fields.choiceOr("look", Look.class, Settings.FIRST.look()),
        window.isPresent() ? place(window.get()) : WindowPlace.UNKNOWN,
        fields.textOr("view", ""),
        fields.textOr("day", ""),
        fields.textOr("diagram", ""),
        fields.has("visits") ? fields.texts("visits") : TreePVector.empty(),
        cameras(fields),
        panels.isPresent() ? panels(panels.get()) : Panels.FIRST,
        fields.has("celebrated") ? fields.texts("celebrated") : TreePVector.empty(),
        fields.flagOr("letters", true),
        clock.isPresent() ? clock(clock.get()) : Clock.FIRST);
  }

  private static Panels panels(Fields panels) throws Problem {
    return new Panels(
        panels.flag("palette"),
        panels.flag("side"),
        panels.text("tab"),
        panels.flag("minimap"),
        panels.flagOr("grid", true));
  }

  private static WindowPlace place(Fields window) throws Problem {
    return new WindowPlace(
        true,
        window.coordinate("x"),
        window.coordinate("y"),
        window.coordinate("width"),
        window.coordinate("height"),
        window.flag("maximized"));
  }

  private static PSortedMap<String, Camera> cameras(Fields fields) throws Problem {
    PSortedMap<String, Camera> cameras = TreePMap.empty();
    for (var entry : fields.list("cameras", SettingsCodec::camera)) {
      cameras = cameras.plus(entry.slug(), entry.camera());
    }
    return cameras;
  }

  private record SlugAndCamera(String slug, Camera camera) {}

  private static SlugAndCamera camera(Fields item) throws Problem {
    return new SlugAndCamera(
        item.id("id"),
        new Camera(item.coordinate("x"), item.coordinate("y"), item.positive("zoom")));
  }
}
