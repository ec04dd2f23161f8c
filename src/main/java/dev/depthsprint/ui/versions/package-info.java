/**
 * The pages that lie over the diagrams view: the versions of a diagram, and two states of diagrams
 * compared. They show pictures and lists; what they change goes through the store like every edit.
 *
 * <p>Start with {@link dev.depthsprint.ui.versions.VersionPages}.
 */
package dev.depthsprint.ui.versions;
