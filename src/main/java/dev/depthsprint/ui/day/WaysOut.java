package dev.depthsprint.ui.day;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * What leads from the plan to elsewhere.
 *
 * @param diagram shows the diagram of a slug
 * @param web hands an address to the browser of the system
 * @param drill drills the outcome of a day
 */
public record WaysOut(Consumer<String> diagram, Consumer<URI> web, Consumer<LocalDate> drill) {}
