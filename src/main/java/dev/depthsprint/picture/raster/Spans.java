package dev.depthsprint.picture.raster;

/** Takes what the scan converter finds, row by row and from left to right. */
interface Spans {

  /** Pixels {@code left} up to, not including, {@code right} of a row are covered by 1…255/255. */
  void span(int row, int left, int right, int coverage);
}
