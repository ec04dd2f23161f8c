/**
 * How a second start, or a command, reaches the window that has a workspace open: a Unix-domain
 * socket in a folder that only its owner can enter, with one short {@link
 * dev.depthsprint.workspace.call.Call} and one {@link dev.depthsprint.workspace.call.Answer} a
 * connection. Nothing here knows what a call means; the app hands that in.
 *
 * <p>Start with {@link dev.depthsprint.workspace.call.Caller} and {@link
 * dev.depthsprint.workspace.call.Listening}.
 */
package dev.depthsprint.workspace.call;
