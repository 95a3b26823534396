package gov.cms.mentorship.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands between people and the start, in each program as its own documents describe it. */
@IntegrationTest
class PresetGatesTest {

  private static final String CMS = "cms-isso";
  private static final String ASIS = "asis-security-leaders";
  private static final String HHS = "hhs-mentoring";

  static Stream<Arguments> presetsByRoleAndStanding() {
    return Stream.of("MENTOR", "MENTEE")
        .flatMap(role ->
            Stream.of(
                Arguments.of(CMS, role, "ISSO", "MANAGER_REVIEW ORIENTATION ACTIVE"),
                Arguments.of(CMS, role, "SERVICE_ISSO", "MANAGER_REVIEW ORIENTATION ACTIVE"),
                Arguments.of(
                    CMS, role, "NOT_AN_ISSO", "MANAGER_REVIEW SUPPORT_REVIEW ORIENTATION ACTIVE"),
                Arguments.of(ASIS, role, "ISSO", "ACTIVE"),
                Arguments.of(ASIS, role, "SERVICE_ISSO", "ACTIVE"),
                Arguments.of(ASIS, role, "NOT_AN_ISSO", "ACTIVE"),
                Arguments.of(HHS, role, "ISSO", "ACTIVE"),
                Arguments.of(HHS, role, "SERVICE_ISSO", "ACTIVE"),
                Arguments.of(HHS, role, "NOT_AN_ISSO", "ACTIVE")));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @MethodSource("presetsByRoleAndStanding")
  void eachPresetHasTheGatesOfItsProgram(
      String program, String role, String standing, String expected) {
    Participant joining =
        (role.equals("MENTOR") ? Participants.aMentor() : Participants.aMentee())
            .in(program)
            .issoStanding(standing)
            .submitted();
    List<String> way = new ArrayList<>(List.of(state(joining)));
    for (String gate : Arrays.stream(expected.split(" ", -1)).skip(1).toList()) {
      Participants.letThrough(joining, gate);
      way.add(state(joining));
    }
    assertThat(String.join(" ", way)).isEqualTo(expected);
  }

  /** Nobody has attested anything, and nobody has led people for long enough. */
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    CMS + ", MENTOR, ''",
    CMS + ", MENTEE, ''",
    ASIS + ", MENTOR, /membershipAttested /managementYears",
    ASIS + ", MENTEE, /membershipAttested",
    HHS + ", MENTOR, ''",
    HHS + ", MENTEE, ''",
  })
  void eachPresetAsksForTheWordOfItsProgram(String program, String role, String missing) {
    Participant draft =
        (role.equals("MENTOR") ? Participants.aMentor() : Participants.aMentee())
            .in(program)
            .draft();
    Api api = draft.api();
    String path = draft.enrollmentPath();
    api.patch(path, api.tag(path), "{\"membershipAttested\": false, \"managementYears\": 4}")
        .then()
        .statusCode(200);
    var answer = api.transition(path + "/submit", api.tag(path)).then();
    if (missing.isEmpty()) {
      answer.statusCode(200);
    } else {
      answer.statusCode(409).body("errors.pointer", containsInAnyOrder(missing.split(" ", -1)));
    }
  }

  private static String state(Participant joining) {
    return Api.as(TestPerson.coordinator()).get(joining.enrollmentPath()).path("state");
  }
}
