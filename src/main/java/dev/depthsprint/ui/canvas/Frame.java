package dev.depthsprint.ui.canvas;

import java.util.List;

/**
 * What was painted for a request.
 *
 * @param number of the request it answers
 * @param painted all that is painted now, in this frame and before; no pixel outside of it counts
 * @param isFresh true when nothing that was painted before is of use
 * @param patches what is new
 */
record Frame(long number, Ground ground, Area painted, boolean isFresh, List<Patch> patches) {}
