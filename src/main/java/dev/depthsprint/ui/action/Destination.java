package dev.depthsprint.ui.action;

import org.kordamp.ikonli.Ikon;

/**
 * A place of the workspace that can be gone to by its name.
 *
 * @param sort what it is, for example "Diagram"
 */
public record Destination(String name, String sort, Ikon icon, Runnable go) {}
