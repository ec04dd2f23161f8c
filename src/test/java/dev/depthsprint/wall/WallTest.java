package dev.depthsprint.wall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The walls of the house: which room may use which, and what may enter only in one place. */
class WallTest {

  private static final String HOUSE = "dev.depthsprint";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  /** What is never read cannot be an attack: no XML, no pictures, no serialized objects. */
  @Test
  void nothing_reads_xml_pictures_or_objects() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.xml..", "org.w3c..", "org.xml..", "javax.imageio..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.ObjectInputStream")
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.depthsprint.ui.app.WindowIcon")
        .should()
        .callConstructor(javafx.scene.image.Image.class, String.class)
        .orShould()
        .callConstructor(javafx.scene.image.Image.class, java.io.InputStream.class)
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.depthsprint.workspace.storage.BackupArchive")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(java.util.zip.InflaterInputStream.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.zip.Inflater.class)
        .check(CLASSES);
  }

  @Test
  void rooms_use_only_the_rooms_below_them() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy(room("text"))
        .layer("picture")
        .definedBy(room("picture"))
        .layer("sprint")
        .definedBy(room("sprint"))
        .layer("diagram")
        .definedBy(room("diagram"))
        .layer("review")
        .definedBy(HOUSE + ".review..")
        .layer("workspace")
        .definedBy(room("workspace"))
        .layer("interchange")
        .definedBy(room("interchange"))
        .layer("cli")
        .definedBy(room("cli"))
        .layer("ui")
        .definedBy(room("ui"))
        .layer("door")
        .definedBy(HOUSE)
        .whereLayer("door")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("ui")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("interchange")
        .mayOnlyBeAccessedByLayers("cli", "ui", "door")
        .whereLayer("workspace")
        .mayOnlyBeAccessedByLayers("interchange", "cli", "ui", "door")
        .whereLayer("diagram")
        .mayOnlyBeAccessedByLayers("workspace", "interchange", "cli", "ui", "door")
        .whereLayer("review")
        .mayOnlyBeAccessedByLayers("cli", "ui", "door")
        .whereLayer("sprint")
        .mayOnlyBeAccessedByLayers("review", "workspace", "interchange", "cli", "ui", "door")
        .whereLayer("picture")
        .mayOnlyBeAccessedByLayers("diagram", "review", "workspace", "cli", "ui", "door")
        .withOptionalLayers(true)
        .check(CLASSES);
  }

  @Test
  void no_packages_depend_on_each_other_in_a_circle() {
    slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void javafx_stays_in_the_window() {
    none()
        .resideOutsideOfPackage(room("ui"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
        .check(CLASSES);
  }

  @Test
  void nothing_loads_awt() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..")
        .check(CLASSES);
  }

  @Test
  void json_stays_in_storage() {
    none()
        .resideOutsideOfPackage(room("workspace.storage"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void markdown_stays_in_its_reader() {
    none()
        .resideOutsideOfPackage(room("sprint.markdown"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.commonmark..")
        .check(CLASSES);
  }

  @Test
  void elk_stays_in_the_layout() {
    none()
        .resideOutsideOfPackage(room("diagram.layout"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse..")
        .check(CLASSES);
  }

  @Test
  void pdf_stays_in_its_back_end() {
    none()
        .resideOutsideOfPackage(room("picture.pdf"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.pdfbox..")
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_prints() {
    ArchRule rule =
        none()
            .resideOutsideOfPackages(room("cli"), HOUSE)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
    rule.check(CLASSES);
  }

  @Test
  void clocks_and_randomness_come_in_from_outside() {
    for (Class<?> clock :
        new Class<?>[] {
          Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class, ZonedDateTime.class
        }) {
      none().resideInAPackage(HOUSE + "..").should().callMethod(clock, "now").check(CLASSES);
    }
    none()
        .resideInAPackage(HOUSE + "..")
        .should()
        .callConstructor(Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(CLASSES);
    none()
        .haveNameNotMatching(".*\\.TimeSource(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class)
        .check(CLASSES);
  }

  @Test
  void every_package_says_what_it_is_for() {
    Assertions.assertThat(
            CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !name.equals(HOUSE))
                .map(name ->
                    Path.of("src/main/java", name.split("\\.")).resolve("package-info.java"))
                .filter(Files::notExists))
        .isEmpty();
  }

  private static ClassesThat<GivenClassesConjunction> none() {
    return noClasses().that();
  }

  private static String room(String name) {
    return HOUSE + "." + name + "..";
  }
}
