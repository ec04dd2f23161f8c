package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Pieces;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One row of the palette. */
sealed interface PaletteEntry {

  /** What all rows hang from; it is not shown. */
  record Root() implements PaletteEntry {}

  /** A group, which can be folded. */
  record Group(String id, Message title) implements PaletteEntry {}

  record Item(Piece piece) implements PaletteEntry {}

  /** One group with its rows. */
  record Section(Group group, List<Item> items) {}

  /** What a search finds, in its groups; groups without a row are left out. */
  static List<Section> search(String text) {
    List<Piece> found = Pieces.search(text);
    List<Section> sections = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      var group = new Group(layer.name().toLowerCase(Locale.ROOT), layer.label());
      sections.add(
          section(
              group,
              found,
              Catalogue.kinds().stream()
                  .filter(kind -> kind.layer() == layer)
                  .<Piece>map(Piece.OfKind::new)
                  .toList()));
    }
    var marks = new Group("marks", Message.of("canvas.palette.marks"));
    sections.add(section(marks, found, Pieces.marks()));
    return sections.stream().filter(section -> !section.items().isEmpty()).toList();
  }

  private static Section section(Group group, List<Piece> found, List<Piece> members) {
    return new Section(group, found.stream().filter(members::contains).map(Item::new).toList());
  }
}
