package dev.depthsprint.diagram.route;

/**
 * Rising values nearest to wishes by least squares (pool adjacent violators): neighbours that are
 * out of order share their weighted mean.
 *
 * @param values one a wish
 * @param shared true where a value is the mean of several wishes
 */
record Pools(double[] values, boolean[] shared) {

  static Pools of(double[] wishes, double[] weights) {
    int size = wishes.length;
    double[] mean = new double[size];
    double[] weight = new double[size];
    int[] start = new int[size];
    int blocks = 0;
    for (int i = 0; i < size; i++) {
      mean[blocks] = wishes[i];
      weight[blocks] = weights[i];
      start[blocks++] = i;
      while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
        blocks--;
        double both = weight[blocks - 1] + weight[blocks];
        mean[blocks - 1] =
            (mean[blocks - 1] * weight[blocks - 1] + mean[blocks] * weight[blocks]) / both;
        weight[blocks - 1] = both;
      }
    }
    var pools = new Pools(new double[size], new boolean[size]);
    for (int block = 0; block < blocks; block++) {
      int end = block + 1 < blocks ? start[block + 1] : size;
      for (int i = start[block]; i < end; i++) {
        pools.values[i] = mean[block];
        pools.shared[i] = end - start[block] > 1;
      }
    }
    return pools;
  }
}
