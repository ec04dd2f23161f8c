/**
 * What a person can do, each thing once: {@link dev.depthsprint.ui.action.Action}. The menu bar,
 * the buttons, the command palette and the sheet of shortcuts are views of the one {@link
 * dev.depthsprint.ui.action.ActionCatalogue}.
 */
package dev.depthsprint.ui.action;
