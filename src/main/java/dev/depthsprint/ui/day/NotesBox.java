package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.markdown.NoteText;
import dev.depthsprint.sprint.markdown.WebLink;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Notes as a person reads them. A link shows its address and opens only when it is clicked. */
public final class NotesBox {

  private static final double INDENT = 16;

  /** In letters: so many fit beside the calendar of a small window. */
  private static final int LONGEST_ADDRESS = 36;

  private NotesBox() {}

  /**
   * @param web takes the address of a link that was clicked
   */
  public static List<Node> of(String markdown, Consumer<URI> web) {
    return NoteText.of(markdown).stream().map(piece -> node(piece, web)).toList();
  }

  private static Node node(NoteText.Piece piece, Consumer<URI> web) {
    if (piece.setting() == NoteText.Setting.CODE) {
      var code = new Label(piece.runs().getFirst().text());
      code.getStyleClass().add("verbatim");
      code.setWrapText(true);
      return indented(new VBox(code), piece.depth());
    }
    var flow = new TextFlow();
    flow.getStyleClass().add("note-text");
    piece.runs().forEach(run -> flow.getChildren().add(node(run, piece.setting(), web)));
    if (piece.bullet().isEmpty()) {
      return indented(new VBox(flow), piece.depth());
    }
    var bullet = new Label(piece.bullet());
    bullet.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(flow, Priority.ALWAYS);
    return indented(new HBox(6, bullet, flow), piece.depth() - 1);
  }

  private static Region indented(Region region, int depth) {
    region.setStyle("-fx-padding: 0 0 0 " + INDENT * Math.max(0, depth) + ";");
    return region;
  }

  /** A link does not wrap: a long address of its own is cut, and its tooltip shows it whole. */
  private static String shown(NoteText.Run run) {
    boolean isCut = run.text().equals(run.link()) && run.text().length() > LONGEST_ADDRESS;
    return isCut ? run.text().substring(0, LONGEST_ADDRESS - 1) + "…" : run.text();
  }

  private static Node node(NoteText.Run run, NoteText.Setting setting, Consumer<URI> web) {
    var link = WebLink.of(run.link());
    if (link.isPresent()) {
      var hyperlink = new Hyperlink(shown(run));
      hyperlink.getStyleClass().add("note-link");
      hyperlink.setTooltip(new Tooltip(link.get().toString()));
      hyperlink.setOnAction(_ -> web.accept(link.get()));
      return hyperlink;
    }
    var text = new Text(run.text());
    text.getStyleClass().add("text");
    if (run.strong() || setting == NoteText.Setting.HEADING) {
      text.getStyleClass().add("strong");
    }
    if (run.emphasis()) {
      text.getStyleClass().add("emphasis");
    }
    if (run.code()) {
      text.getStyleClass().add("code");
    }
    return text;
  }
}
