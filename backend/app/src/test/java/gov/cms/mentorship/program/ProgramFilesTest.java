package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.shared.json.StrictYaml;
import gov.cms.mentorship.shared.json.WrongFile;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops a start: a file that is not as it should be, with its line and the reason. */
public class ProgramFilesTest {

  private static final Path FOURTH =
      Path.of("src/test/resources/programs/presets/field-offices.yaml");
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  @TempDir Path folder;
  private String fourth = "";

  @BeforeEach
  void readTheFourth() throws IOException {
    fourth = Files.readString(FOURTH);
  }

  /** The files of an installation with this folder. */
  public static ProgramFiles of(Path folder) {
    return new ProgramFiles(new StrictYaml(VALIDATOR), Optional.of(folder));
  }

  @Test
  void programsOfTheFolderComeAfterThoseOfTheApplication() throws IOException {
    write("presets/b.yaml", fourth);
    write("presets/a.yaml", fourth.replace("slug: field-offices", "slug: zebra"));
    write("presets/.hidden", "of the mount");
    assertThat(PresetLoader.presets(of(folder)))
        .extracting(Program::slug)
        .containsExactly(
            "cms-isso", "asis-security-leaders", "hhs-mentoring", "zebra", "field-offices");
  }

  @Test
  void aFolderIsNotNeeded() {
    ProgramFiles none = new ProgramFiles(new StrictYaml(VALIDATOR), Optional.empty());
    assertThat(PresetLoader.presets(none)).hasSize(3);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          orientation: false          | orientatoin: false         | policy.gates.orientatoin: There is no such field here, only
          managerApproval: false      | managerApproval: maybe     | policy.gates.managerApproval: Cannot coerce String value ("maybe") to `boolean` value
          managerApproval: false      | managerApproval: "true"    | policy.gates.managerApproval: Cannot
          managerApproval: false      | managerApproval: 1         | policy.gates.managerApproval: Cannot
          supportApproval: NEVER      | supportApproval: SELDOM    | policy.gates.supportApproval: "SELDOM" is none of ALWAYS, NEVER, NON_ISSO.
          answerDueBusinessDays: 5    | answerDueBusinessDays: 0   | policy.requests.answerDueBusinessDays: must be greater than 0
          answerDueBusinessDays: 5    | answerDueBusinessDays: 5.5 | policy.requests.answerDueBusinessDays: Cannot
          minimumGroupSize: 5         | minimumGroupSize: 2        | policy.privacy.minimumGroupSize: must be greater than or equal to 3
          suggestedDuration: P12M     | suggestedDuration: a year  | policy.engagements.suggestedDuration: Cannot
          timeZone: America/New_York  | timeZone: America/Nowhere  | timeZone: A known time zone, named by its place like America/New_York.
          slug: field-offices         | slug: Field Offices        | slug: must match
          slug: field-offices         | slug: cms-isso             | slug: cms-isso is the program of presets/cms-isso.yaml.
          governmentBanner: true      | governmentBanner: true\\n  governmentBanner: true | Duplicate field 'governmentBanner'
          agreementDueDays: 90        | agreementDueDays: 0        | policy.engagements.agreementDueDays: must be greater than 0
          supportTeam: mentoring program office | supportTeam: "" | presentation.supportTeam: must not be blank
          calendar: US_FEDERAL        | calendar: US_FEDERAL: yes  | mapping values are not allowed here
          """)
  void aBrokenLineStopsTheStart(String line, String broken, String reason) throws IOException {
    String text = broken.replace("\\n", "\n");
    write("presets/fourth.yaml", fourth.replaceFirst(line, text));
    long before = fourth.substring(0, fourth.indexOf(line)).chars().filter(c -> c == '\n').count();
    long number = before + (reason.startsWith("Duplicate") ? 2 : 1);
    assertThatThrownBy(() -> PresetLoader.presets(of(folder)))
        .isInstanceOf(WrongFile.class)
        .hasMessageStartingWith(folder.resolve("presets/fourth.yaml") + ", line ")
        .hasMessageContaining(", line " + number + ": " + reason);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'    orientation: false', policy.gates",
    "'    minimumManagementYears: 0', policy.gates",
    "'organization: Field Offices', ''",
  })
  void aMissingValueStopsTheStart(String line, String part) throws IOException {
    write("presets/fourth.yaml", fourth.replaceFirst(line + "\n", ""));
    String field = line.strip().substring(0, line.strip().indexOf(':'));
    assertThatThrownBy(() -> PresetLoader.presets(of(folder)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining(part)
        .hasMessageContaining(field);
  }

  @Test
  void aRuleOverSeveralValuesIsToldAtThePartThatHoldsThem() throws IOException {
    write(
        "presets/fourth.yaml",
        fourth.replace("supportApproval: NEVER", "supportApproval: NON_ISSO"));
    stopsWith(
        "line 8: policy.gates.askedWhatDecides: Add ISSO_STANDING to the questions. NON_ISSO needs it.");
  }

  @Test
  void anEmptyFileStopsTheStart() throws IOException {
    write("presets/fourth.yaml", "# to be written\n");
    stopsWith(folder.resolve("presets/fourth.yaml") + ": The file is empty.");
  }

  @Test
  void aSecondDocumentInAFileStopsTheStart() throws IOException {
    write("presets/fourth.yaml", fourth + "---\nslug: fifth\n");
    stopsWith("fourth.yaml");
  }

  @Test
  void twoFilesOfTheFolderWithOneSlugStopTheStart() throws IOException {
    write("presets/a.yaml", fourth);
    write("presets/b.yaml", fourth);
    stopsWith("b.yaml, line 1: slug: field-offices is the program of " + folder);
  }

  @Test
  void aFileWhereNobodyLooksStopsTheStart() throws IOException {
    write("fourth.yaml", fourth);
    stopsWith("fourth.yaml: Put it into presets or surveys.");
    Files.delete(folder.resolve("fourth.yaml"));
    write("presets/fourth.yml", fourth);
    stopsWith("fourth.yml: Only files whose names end in .yaml belong here.");
  }

  @Test
  void aFolderThatIsNotThereStopsTheStart() {
    assertThatThrownBy(() -> PresetLoader.presets(of(folder.resolve("elsewhere"))))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining("mentorship.programs.folder names it, and it is no folder.");
  }

  @Test
  void theFilesOfTheApplicationAreReadByTheSameRules() {
    List<Program> builtIn = PresetLoader.presets(of(folder));
    assertThat(builtIn)
        .hasSize(3)
        .allSatisfy(program -> assertThat(program.presentation()).isNotNull());
  }

  private void stopsWith(String message) {
    assertThatThrownBy(() -> PresetLoader.presets(of(folder)))
        .isInstanceOf(WrongFile.class)
        .hasMessageContaining(message);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
