/**
 * The app's life, and the only place that knows all views: open the workspace, put the views into
 * one window, close cleanly. Start with {@link dev.depthsprint.ui.app.App}, then {@code
 * MainWindow}.
 */
package dev.depthsprint.ui.app;
