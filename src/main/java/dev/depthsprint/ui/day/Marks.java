package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A task's mark as icon and word: colour alone never says it. */
public final class Marks {

  private Marks() {}

  public static Ikon icon(TaskMark mark) {
    return switch (mark) {
      case OPEN -> MaterialDesignC.CIRCLE_OUTLINE;
      case IN_PROGRESS -> MaterialDesignP.PROGRESS_CLOCK;
      case DONE -> MaterialDesignC.CHECK_CIRCLE;
      case IDEA -> MaterialDesignL.LIGHTBULB_ON_OUTLINE;
    };
  }

  static Message name(TaskMark mark) {
    return Message.of(
        switch (mark) {
          case OPEN -> "ui.mark.open";
          case IN_PROGRESS -> "ui.mark.inProgress";
          case DONE -> "ui.mark.done";
          case IDEA -> "ui.mark.idea";
        });
  }
}
