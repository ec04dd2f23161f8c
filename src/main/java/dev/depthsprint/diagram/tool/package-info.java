/**
 * What the hand is doing on the canvas, as states that know neither window nor toolkit. A state is
 * a value named by what the hand is doing; pointer and keys lead from one to the next, and what
 * they bring about goes through one small interface.
 *
 * <p>Pointer events enter at {@code Hand}; effects leave through {@code Bench}. Start with {@code
 * Hand}, then {@code Idle}, where every gesture begins.
 */
package dev.depthsprint.diagram.tool;
