/**
 * The inspector: what is selected, as fields. One form for each thing that can be selected; each is
 * shown a value and gives back edits. Typing is one step of undo, and what cannot be meant is
 * answered by a sentence at the field and changes nothing. Properties and how flows carry are shown
 * for several elements at once as for one.
 *
 * <p>Start with {@link dev.depthsprint.ui.inspector.InspectorPane}; {@code Typing} is what all text
 * fields share, {@code Chooser} what all lists of choices do.
 */
package dev.depthsprint.ui.inspector;
