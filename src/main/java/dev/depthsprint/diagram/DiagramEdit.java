package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.function.UnaryOperator;

/**
 * One change of one diagram under one name, such as "Move 3 components". The change is a pure
 * function and must be able to run again on another value of the diagram: what it names and is no
 * longer there it leaves alone.
 *
 * @param name what the undo menu says
 */
public record DiagramEdit(Message name, UnaryOperator<Diagram> change) {}
