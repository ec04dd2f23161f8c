/**
 * The outline: the components in reading order, each with the flows that leave it and the notes
 * about both, those in a zone under it. It is the diagram for those who do not use a pointer or do
 * not see the canvas; its selection and that of the canvas are one.
 *
 * <p>Start with {@link dev.depthsprint.ui.outline.OutlinePane}.
 */
package dev.depthsprint.ui.outline;
