/**
 * The app's life, and the only place that knows all views: open the workspace, put the views into
 * one window, close cleanly. Start with {@link dev.depthsprint.ui.app.App}, then {@code MainWindow}
 * for the window, {@code Views} for what stands in it, {@code AppActions} for its menus.
 */
package dev.depthsprint.ui.app;
