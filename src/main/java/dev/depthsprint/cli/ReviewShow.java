package dev.depthsprint.cli;

import dev.depthsprint.review.Review;
import dev.depthsprint.review.ReviewWords;
import dev.depthsprint.review.Tally;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depth-sprint review show}: planned and actual as text. */
@Command(name = "show", description = "cli.review.show.about")
final class ReviewShow implements Callable<Integer> {

  private static final String LINE = "%12s %12s %8s  %s";

  private final DepthSprint root;

  @Option(names = "--sprint", paramLabel = "SLUG", descriptionKey = "cli.review.sprint")
  private Optional<String> sprint = Optional.empty();

  ReviewShow(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal {
    Review review = SeenReview.of(root, sprint);
    PrintWriter out = root.out();
    out.println(InlineText.plain(review.title()));
    out.println(ReviewWords.span(review));
    ReviewWords.summary(review).forEach(out::println);
    head("cli.review.show.theme");
    review.themes().forEach(theme -> line(ReviewWords.theme(theme), theme.tally()));
    head("cli.review.show.day");
    for (Review.DayReview day : review.days()) {
      line(
          ReviewWords.day(day.day().date()) + "  " + InlineText.plain(day.day().title()),
          day.tally());
    }
    head("cli.review.show.task");
    for (Review.TaskReview task : review.tasks()) {
      line(InlineText.plain(task.task().title()), task.tally());
    }
    return Failures.SUCCESS;
  }

  private void head(String key) {
    root.out().println();
    root.out()
        .println(
            LINE.formatted(
                Message.of("cli.review.show.planned"),
                Message.of("cli.review.show.actual"),
                Message.of("cli.review.show.done"),
                Message.of(key)));
  }

  private void line(String name, Tally tally) {
    root.out()
        .println(
            LINE.formatted(
                    ReviewWords.length(tally.planned()),
                    ReviewWords.length(tally.worked()),
                    tally.tasks() == 0 ? "" : tally.done() + "/" + tally.tasks(),
                    name)
                .stripTrailing());
  }
}
