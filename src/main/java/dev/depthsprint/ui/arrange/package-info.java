/**
 * Automatic layout as a person meets it: a proposal that is shown before it is kept, see {@link
 * dev.depthsprint.ui.arrange.LayoutProposal}.
 */
package dev.depthsprint.ui.arrange;
