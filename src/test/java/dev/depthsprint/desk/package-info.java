/**
 * Programs that watch the real, packaged app from outside, on a virtual display: the smoke test,
 * the training run of the start-up cache and the benchmarks. They do not reach into the app; it is
 * started like any program and seen through its pixels, its files and the system's own counters.
 * Only {@link dev.depthsprint.desk.CanvasSpeed} opens the window in a process of its own making,
 * since it has to send events and clock them. Start reading at {@link
 * dev.depthsprint.desk.VirtualDisplay}; Linux only.
 */
package dev.depthsprint.desk;
