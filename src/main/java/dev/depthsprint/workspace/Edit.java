package dev.depthsprint.workspace;

import dev.depthsprint.text.Message;
import java.util.function.UnaryOperator;

/**
 * One change under one name, such as "Move 3 components". The change is a pure function and must be
 * able to run again on another workspace.
 *
 * @param name what the undo menu says
 */
public record Edit(Message name, UnaryOperator<Workspace> change) {}
