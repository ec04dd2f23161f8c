package dev.depthsprint.desk;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** What a window of JavaFX costs that holds one text: at rest, and changing it once a second. */
final class BareWindow {

  private final Text text = new Text(20, 40, "0:00:00");
  private final Stage stage = new Stage(StageStyle.UNDECORATED);

  private BareWindow() {
    stage.setScene(new Scene(new Group(text), 1280, 720));
    stage.show();
  }

  static void measure(Duration settling, Duration counted, Map<String, Object> report) {
    var window = CompletableFuture.supplyAsync(BareWindow::new, Platform::runLater).join();
    report.put("processorBareWindowAtRest", ProcessorShare.measure(settling, counted));
    var seconds = new AtomicInteger();
    try (var clock = Executors.newSingleThreadScheduledExecutor()) {
      clock.scheduleAtFixedRate(
          () -> Platform.runLater(() -> window.text.setText("0:00:" + seconds.incrementAndGet())),
          1,
          1,
          TimeUnit.SECONDS);
      report.put("processorBareWindow", ProcessorShare.measure(settling, counted));
      clock.shutdownNow();
    }
    Platform.runLater(window.stage::hide);
  }
}
