/**
 * The diagrams view: puts palette, canvas, inspector and outline together, keeps the list of
 * diagrams, and holds the actions that are about diagrams.
 *
 * <p>Start with {@link dev.depthsprint.ui.diagrams.DiagramsView}; {@link
 * dev.depthsprint.ui.diagrams.DiagramActions} is what the menus show of it.
 */
package dev.depthsprint.ui.diagrams;
