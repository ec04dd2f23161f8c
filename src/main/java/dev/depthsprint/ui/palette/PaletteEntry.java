package dev.depthsprint.ui.palette;

import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Layer;

/** One row of the palette. */
sealed interface PaletteEntry {

  /** What all rows hang from; it is not shown. */
  record Root() implements PaletteEntry {}

  /** A group, which can be folded. */
  record Group(Layer layer) implements PaletteEntry {}

  record Item(Kind kind) implements PaletteEntry {}
}
