package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.Styled;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** What stands where nothing is drawn yet: what this place is for and what to do first. */
final class EmptyPlace {

  private final Button target =
      template("target", Message.of("canvas.welcome.target"), MaterialDesignW.WAVES);
  private final Button current =
      template(
          "current",
          Message.of("canvas.welcome.current"),
          MaterialDesignT.TRANSIT_CONNECTION_VARIANT);
  private final Button blank =
      template("blank", Message.of("canvas.welcome.blank"), MaterialDesignF.FILE_OUTLINE);
  private final VBox welcome =
      Styled.as(
          new VBox(
              words(Message.of("canvas.welcome.title"), "view-title"),
              words(Message.of("canvas.welcome.text"), "view-subtitle"),
              target,
              current,
              blank),
          "welcome");
  private final Label hint = Styled.as(new Label(Message.of("canvas.hint").text()), "canvas-hint");
  private final StackPane root = Styled.as(new StackPane(welcome, hint), "empty-place");

  /**
   * @param create makes a diagram from a template
   */
  EmptyPlace(Consumer<Template> create) {
    welcome.setMaxSize(460, Region.USE_PREF_SIZE);
    target.getStyleClass().add("accent");
    hint.setWrapText(true);
    hint.setMouseTransparent(true);
    hint.setMaxWidth(360);
    root.setPickOnBounds(false);
    current.setOnAction(_ -> create.accept(Template.CURRENT));
    target.setOnAction(_ -> create.accept(Template.TARGET));
    blank.setOnAction(_ -> create.accept(Template.BLANK));
  }

  private static Label words(Message text, String styleClass) {
    Label label = Styled.as(new Label(text.text()), styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Button template(String id, Message text, Ikon icon) {
    Button button = Styled.as(new Button(text.text(), Icons.of(icon)), "template");
    button.setId("template-" + id);
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  Node root() {
    return root;
  }

  void show(Diagram diagram, boolean isOpen) {
    welcome.setVisible(!isOpen);
    hint.setVisible(isOpen && diagram.components().isEmpty());
  }
}
