/**
 * The window, and the only room that knows JavaFX. Views show the store's current workspace and
 * turn what a person does into edits; they hold no state of their own that must survive.
 *
 * <p>Start with {@code app.App}, then {@code shell.Shell}; each view has a package with its CSS,
 * and its FXML where it has some, beside it in the resources.
 */
package dev.depthsprint.ui;
