/**
 * The frame round every view: menu bar, rail, notices, the view that is open, the timer bar. {@link
 * dev.depthsprint.ui.shell.Shell} routes between them and knows nothing of what they do.
 */
package dev.depthsprint.ui.shell;
