package dev.depthsprint.ui.theme;

import dev.depthsprint.sprint.markdown.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/**
 * A line of inline Markdown as nodes for a text flow. The marks that plans are written with become
 * icons: there is no colour emoji in JavaFX text, and a box would stand in their place.
 */
public final class MarkdownText {

  private static final Map<String, Ikon> MARKS =
      Map.of(
          "✅", MaterialDesignC.CHECK_CIRCLE,
          "☑", MaterialDesignC.CHECK_CIRCLE,
          "🕐", MaterialDesignC.CLOCK_OUTLINE,
          "💡", MaterialDesignL.LIGHTBULB_ON_OUTLINE,
          "🚀", MaterialDesignR.ROCKET_LAUNCH_OUTLINE,
          "🗓", MaterialDesignC.CALENDAR_MONTH_OUTLINE);

  private static final Pattern MARK =
      Pattern.compile("(" + String.join("|", MARKS.keySet()) + ")\uFE0F?");

  private MarkdownText() {}

  public static List<Node> nodes(String markdown) {
    List<Node> nodes = new ArrayList<>();
    InlineText.spans(markdown).forEach(span -> add(nodes, span));
    return nodes;
  }

  private static void add(List<Node> nodes, InlineText.Span span) {
    int end = 0;
    for (MatchResult mark : MARK.matcher(span.text()).results().toList()) {
      addText(nodes, span, span.text().substring(end, mark.start()));
      nodes.add(Icons.of(MARKS.get(mark.group(1)), "text-mark"));
      end = mark.end();
    }
    addText(nodes, span, span.text().substring(end));
  }

  private static void addText(List<Node> nodes, InlineText.Span span, String words) {
    if (words.isEmpty()) {
      return;
    }
    var text = new Text(words);
    text.getStyleClass().add("text");
    if (span.strong()) {
      text.getStyleClass().add("strong");
    }
    if (span.emphasis()) {
      text.getStyleClass().add("emphasis");
    }
    if (span.code()) {
      text.getStyleClass().add("code");
    }
    nodes.add(text);
  }
}
