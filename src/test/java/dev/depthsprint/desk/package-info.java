/**
 * Programs that watch the real, packaged app from outside, on a virtual display: the smoke test,
 * the training run of the start-up cache and the benchmark. Nothing here reaches into the app; it
 * is started like any program and seen through its pixels, its files and the system's own counters.
 * Start reading at {@link dev.depthsprint.desk.VirtualDisplay}; Linux only.
 */
package dev.depthsprint.desk;
