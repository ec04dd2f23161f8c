package dev.depthsprint.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.ui.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody expected is said once, without what a person wrote. */
class DefectTest {

  @Test
  void the_details_say_where_and_not_what() {
    Defect defect =
        Defect.of(
            new IllegalStateException("Secret task", new RuntimeException("Secret component")));

    assertThat(defect.details())
        .contains("IllegalStateException", "caused by", "RuntimeException", "DefectTest")
        .contains(defect.code())
        .doesNotContain("Secret");
    assertThat(defect.code()).matches("[0-9a-f]{6}");
  }

  @Test
  void the_same_place_has_the_same_code() {
    assertThat(Stream.of(1, 2).map(DefectTest::fail).map(Defect::code).distinct()).hasSize(1);
  }

  private static Defect fail(int number) {
    return Defect.of(new IllegalStateException("number " + number));
  }

  @Test
  void the_window_says_it_once_writes_it_down_and_goes_on(@TempDir Path folder) throws Exception {
    Window window = Window.open(folder, new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
    var handler = new DefectHandler(window.session(), window.stage());
    var failure = new IllegalStateException("Secret");

    handler.uncaughtException(Thread.currentThread(), failure);
    handler.uncaughtException(Thread.currentThread(), failure);

    window.until(() -> window.robot().lookup("#defect-copy").tryQuery().isPresent());
    assertThat(window.robot().lookup("#defect").queryAll()).hasSize(1);
    window.click("defect-copy");
    assertThat(Window.onFx(() -> Clipboard.getSystemClipboard().getString()))
        .contains("IllegalStateException");
    Path log = folder.resolve("errors.log");
    window.until(() -> Files.exists(log));
    assertThat(log).content().contains("IllegalStateException").doesNotContain("Secret");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
        .isEqualTo("rw-------");
    window.close();
  }
}
