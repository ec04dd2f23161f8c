package dev.depthsprint.diagram.route;

import java.util.Arrays;

/**
 * The states that a search has reached and not yet left, cheapest estimate first; among equal ones
 * the one with least left, then the one with the lower number. A binary heap in plain arrays.
 */
final class Frontier {

  private int size;
  private int[] states = new int[64];
  private double[] prices = new double[64];
  private double[] lefts = new double[64];

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * @param price what it cost to get to the state
   * @param left the least that it costs from there
   */
  void add(double price, double left, int state) {
    if (size == states.length) {
      states = Arrays.copyOf(states, 2 * size);
      prices = Arrays.copyOf(prices, 2 * size);
      lefts = Arrays.copyOf(lefts, 2 * size);
    }
    put(size++, state, price, left);
    for (int at = size - 1; at > 0 && isBefore(at, (at - 1) / 2); at = (at - 1) / 2) {
      swap(at, (at - 1) / 2);
    }
  }

  /** The price of the state that {@link #remove} will give. */
  double price() {
    return prices[0];
  }

  int remove() {
    int first = states[0];
    size--;
    put(0, states[size], prices[size], lefts[size]);
    int at = 0;
    for (int child = lesserChild(at); child >= 0 && isBefore(child, at); ) {
      swap(at, child);
      at = child;
      child = lesserChild(at);
    }
    return first;
  }

  private int lesserChild(int at) {
    int left = 2 * at + 1;
    if (left >= size) {
      return -1;
    }
    return left + 1 < size && isBefore(left + 1, left) ? left + 1 : left;
  }

  private boolean isBefore(int a, int b) {
    int order = Double.compare(prices[a] + lefts[a], prices[b] + lefts[b]);
    if (order == 0) {
      order = Double.compare(lefts[a], lefts[b]);
    }
    return order < 0 || order == 0 && states[a] < states[b];
  }

  private void swap(int a, int b) {
    int state = states[a];
    double price = prices[a];
    double left = lefts[a];
    put(a, states[b], prices[b], lefts[b]);
    put(b, state, price, left);
  }

  private void put(int at, int state, double price, double left) {
    states[at] = state;
    prices[at] = price;
    lefts[at] = left;
  }
}
