/**
 * Cut, copy, paste and duplicate: {@link dev.depthsprint.ui.clipboard.DiagramClipboard} between the
 * open diagram and the system's clipboard. What a part is and how it reads as text is not decided
 * here but in {@link dev.depthsprint.diagram.copy}.
 */
package dev.depthsprint.ui.clipboard;
