/**
 * The inspector: what is selected, as fields. One form for each thing that can be selected; each is
 * shown a value and gives back edits. Typing is one step of undo, and what cannot be meant is
 * answered by a sentence at the field and changes nothing.
 *
 * <p>Start with {@link dev.depthsprint.ui.inspector.InspectorPane}; {@code Typing} is what all text
 * fields share.
 */
package dev.depthsprint.ui.inspector;
