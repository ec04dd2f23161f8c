package dev.depthsprint.ui.shell;

import dev.depthsprint.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The views of the rail, in its order. */
public enum View {
  TODAY("today", "today.view", MaterialDesignW.WHITE_BALANCE_SUNNY),
  SPRINT("sprint", "ui.view.sprint", MaterialDesignC.CALENDAR_MONTH_OUTLINE),
  DIAGRAMS("diagrams", "ui.view.diagrams", MaterialDesignS.SITEMAP_OUTLINE),
  REVIEW("review", "review.view", MaterialDesignC.CHART_BOX_OUTLINE);

  private final String id;
  private final String nameKey;
  private final Ikon icon;

  View(String id, String nameKey, Ikon icon) {
    this.id = id;
    this.nameKey = nameKey;
    this.icon = icon;
  }

  /** As it stands in the settings. */
  public String id() {
    return id;
  }

  public Message title() {
    return Message.of(nameKey);
  }

  public Ikon icon() {
    return icon;
  }

  /** The view of an id; the first one for an id of another version. */
  public static View of(String id) {
    for (View view : values()) {
      if (view.id.equals(id)) {
        return view;
      }
    }
    return TODAY;
  }
}
