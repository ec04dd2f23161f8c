/**
 * A study plan as a Markdown file, read into a {@link dev.depthsprint.sprint.Sprint} and written
 * from one. Bytes of unknown origin enter here and only here; what comes out keeps the limits of a
 * sprint.
 *
 * <p>Start with {@link dev.depthsprint.sprint.markdown.PlanReader}. A file goes through these
 * hands: {@code SourceText} (bytes to lines), {@code Blocks} (lines to blocks), {@code Reading}
 * with its {@code Section}s and tables (blocks to a {@code Draft}, each line claimed), {@code
 * Unfolding} (each day once), {@code Placing} (days to slots on a calendar) and {@code Assembly}
 * (the sprint).
 *
 * <p>Blocks are found line by line and not by a CommonMark parser: plans are tables with rows
 * broken over several lines, bullets inside cells and headings that are only bold text, which a
 * strict parser turns into other tables, plain text and paragraphs; and the promise that every line
 * ends in exactly one place is a promise about lines. The parser is used where it is right: to take
 * the marks out of inline text.
 *
 * <p>{@code PlanWriter} writes the shape of the bundled plan, and the comment at its end ({@code
 * OwnFacts}) says so: such a file is read by {@code OwnPlan}, word for word and without guessing,
 * so that every sprint comes back as it was.
 */
package dev.depthsprint.sprint.markdown;
