/**
 * Everything a person has, as one immutable {@link dev.depthsprint.workspace.Workspace}, and the
 * only way to change it: an {@link dev.depthsprint.workspace.Edit} given to the {@link
 * dev.depthsprint.workspace.Store}, which keeps the values before for undo. Saving lives in {@code
 * storage}.
 */
package dev.depthsprint.workspace;
