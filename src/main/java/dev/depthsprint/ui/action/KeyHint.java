package dev.depthsprint.ui.action;

import dev.depthsprint.text.Message;

/**
 * Keys that are no action, since they work in one place only.
 *
 * @param keys for example "Tab"
 * @param what they do
 */
public record KeyHint(Message keys, Message what) {}
