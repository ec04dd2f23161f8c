package dev.depthsprint.sprint.markdown;

/**
 * A label and what it still takes in.
 *
 * @param bare true when nothing stood behind the label itself
 */
record OpenLabel(Term term, Block block, boolean bare) {

  static OpenLabel of(Block block, Label label) {
    return new OpenLabel(label.term(), block, label.rest().isBlank());
  }

  /** A heading has all below it; an item what is further in; a bare line the list below it. */
  boolean takes(Block.Item item) {
    return switch (block) {
      case Block.Heading _ -> true;
      case Block.Item label -> item.indent() > label.indent();
      default -> bare;
    };
  }

  /**
   * @param filled true when the label has taken something in
   */
  boolean takes(Block.Text text, boolean filled) {
    return block instanceof Block.Heading || !text.loose() || bare && !filled;
  }
}
