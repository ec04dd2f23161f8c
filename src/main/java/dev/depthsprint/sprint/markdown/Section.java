package dev.depthsprint.sprint.markdown;

/**
 * The part of the plan that is being read, which takes the blocks that open nothing of their own. A
 * method returns false when the block does not belong here; it has then claimed nothing.
 */
interface Section {

  /** A part of the page that says nothing about the sprint. */
  Section ELSEWHERE = new Section() {};

  default boolean item(Block.Item item) {
    return false;
  }

  default boolean text(Block.Text text) {
    return false;
  }

  /** A heading, item or line that a label starts. */
  default boolean label(Block block, Label label) {
    return false;
  }

  default boolean heading(Block.Heading heading) {
    return false;
  }

  default boolean table(Block.Table table) {
    return false;
  }

  default boolean verbatim(Block.Verbatim block) {
    return false;
  }
}
