/**
 * The plan's ways out of the window and back: what is exported where, and a changed plan that is
 * looked at before it is merged. The formats themselves are those of {@code interchange} and {@code
 * review}, as on the command line.
 *
 * <p>Start with {@link dev.depthsprint.ui.exchange.PlanExportDialog} and {@link
 * dev.depthsprint.ui.exchange.MergeDialog}.
 */
package dev.depthsprint.ui.exchange;
