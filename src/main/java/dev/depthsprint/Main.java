package dev.depthsprint;

/** No arguments open the window; anything else is a command. */
public final class Main {

  private Main() {}

  static void main(String[] args) {
    System.exit(0);
  }
}
