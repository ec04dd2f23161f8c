/** The sprints of the workspace: the one that is worked on, and those of the archive. */
package dev.depthsprint.ui.sprints;
