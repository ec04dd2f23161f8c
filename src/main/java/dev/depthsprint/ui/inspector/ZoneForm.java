package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.ZoneEdits;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.fxml.Fxml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A zone: what its border stands for, who may see what is in it, and what that is. */
final class ZoneForm {

  private final Typing titleTyping;
  private final Chooser<Zone.Sort> sorts;
  private final Chooser<SecurityLevel> levels;
  private final HeldList held;
  private Zone shown =
      new Zone("", Zone.Sort.NETWORK, "", SecurityLevel.INTERNAL, new Box(0, 0, 1, 1));

  @FXML private VBox root;
  @FXML private TextField title;
  @FXML private Label titleComplaint;
  @FXML private ComboBox<Zone.Sort> sort;
  @FXML private ComboBox<SecurityLevel> level;
  @FXML private Label heldCount;

  ZoneForm(Drawing drawing) {
    Fxml.<Node>load(this);
    titleTyping =
        new Typing(
            title,
            titleComplaint,
            drawing,
            text ->
                text.isBlank()
                    ? new Reading.Wrong(Message.of("inspector.zone.noTitle"))
                    : new Reading.Change(ZoneEdits.title(shown.id(), text.strip())));
    sorts =
        new Chooser<Zone.Sort>(
                sort, Zone.Sort::label, it -> drawing.apply(ZoneEdits.sort(shown.id(), it)))
            .of(List.of(Zone.Sort.values()));
    levels =
        new Chooser<SecurityLevel>(
                level, SecurityLevel::label, it -> drawing.apply(ZoneEdits.level(shown.id(), it)))
            .of(List.of(SecurityLevel.values()));
    held = new HeldList(id -> drawing.reveal(Selection.of(drawing.diagram(), Set.of(id))));
    root.getChildren().add(held.root());
  }

  Node root() {
    return root;
  }

  void show(Diagram diagram, Zone zone) {
    boolean isOther = !zone.id().equals(shown.id());
    if (isOther) {
      keep();
    }
    shown = zone;
    titleTyping.show(zone.title(), isOther);
    sorts.show(Optional.of(zone.sort()));
    levels.show(Optional.of(zone.level()));
    List<HeldList.Item> items = HeldList.items(diagram, Zones.heldBy(diagram, zone));
    heldCount.setText(Message.of("inspector.zone.holds", items.size()).text());
    held.show(items);
  }

  /** Makes a step of what is being typed. */
  void keep() {
    titleTyping.keep();
  }

  void focusTitle() {
    title.requestFocus();
    title.selectAll();
  }
}
