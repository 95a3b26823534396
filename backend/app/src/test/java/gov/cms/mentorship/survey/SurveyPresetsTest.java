package gov.cms.mentorship.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.program.ProgramFilesTest;
import gov.cms.mentorship.shared.json.WrongFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops a start: a survey that is not as it should be, with its line and the reason. */
class SurveyPresetsTest {

  private static final Path FOURTH =
      Path.of("src/test/resources/programs/surveys/field-offices.yaml");
  private static final List<String> PROGRAMS =
      List.of("cms-isso", "asis-security-leaders", "hhs-mentoring", "field-offices");

  @TempDir Path folder;

  @Test
  void surveysOfTheFolderAreReadToo() throws IOException {
    write("fourth.yaml", Files.readString(FOURTH));
    assertThat(SurveyPresets.presets(ProgramFilesTest.of(folder), PROGRAMS))
        .extracting(NewSurvey::program)
        .containsExactlyElementsOf(PROGRAMS);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          program: field-offices | program: fifth    | program: There is no fifth, only cms-isso,
          program: field-offices | program: cms-isso | program: cms-isso has the survey of surveys/cms-isso.yaml already.
          audience: BOTH         | audience: ALL     | audience: "ALL" is none of
          anonymous:             | anonimous:        | anonimous: There is no such field here, only
          kind: RATING           | kind: CHOICE      | /questions/0/choices: List choices
          """)
  void aBrokenLineStopsTheStart(String line, String broken, String reason) throws IOException {
    String fourth = Files.readString(FOURTH);
    write("fourth.yaml", fourth.replaceFirst(line, broken));
    assertThatThrownBy(() -> SurveyPresets.presets(ProgramFilesTest.of(folder), PROGRAMS))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining(folder.resolve("surveys/fourth.yaml") + ", line ")
        .hasMessageContaining(": " + reason);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("surveys").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
