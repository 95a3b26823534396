package gov.cms.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the support team pins and rules out. */
@IntegrationTest
class MatchRunChangesTest extends MatchRunScene {

  @Test
  void whatIsPinnedAndRuledOutIsKeptWhenItIsSolvedAgain() {
    Member ato = mentor(1, "ATO");
    Member privacy = mentor(1, "PRIVACY");
    Member atoMentee = mentee("ATO");
    Member privacyMentee = mentee("PRIVACY");
    String run = solved(create("MOST_PLACED"));
    pairs(run, true).body(partner(atoMentee), equalTo(ato.profileId().toString()));
    solve(run, List.of(new Two(atoMentee, privacy)), List.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("QUEUED"))
        .body("result", nullValue());
    pairs(solved(run), true)
        .body(partner(atoMentee), equalTo(privacy.profileId().toString()))
        .body(partner(privacyMentee), equalTo(ato.profileId().toString()))
        .body(
            "items.findAll { it.pinned }.menteeProfileId",
            contains(atoMentee.profileId().toString()));
    coordinator.get(run).then().body("result.pinsKept", equalTo(1));
    solve(run, List.of(), List.of(new Two(atoMentee, ato), new Two(atoMentee, privacy)))
        .then()
        .statusCode(200);
    pairs(solved(run), false)
        .body("items.menteeProfileId", contains(atoMentee.profileId().toString()))
        .body("items.leftOut", contains("NO_CANDIDATE"));
  }

  @Test
  void whatAPinWouldChangeIsToldAndNothingIsChanged() {
    Member ato = mentor(1, "ATO");
    Member privacy = mentor(1, "PRIVACY");
    Member atoMentee = mentee("ATO");
    Member privacyMentee = mentee("PRIVACY");
    String run = solved(create("MOST_PLACED"));
    String tag = coordinator.tag(run);
    List<Two> pins = List.of(new Two(atoMentee, privacy));
    int change =
        coordinator
            .post(run + "/preview", body(pins, List.of()))
            .then()
            .statusCode(200)
            .body("placed", equalTo(0))
            .body("pinsKept", equalTo(1))
            .body("moves", hasSize(2))
            .body(moved(atoMentee) + ".from.id", equalTo(ato.id().toString()))
            .body(moved(atoMentee) + ".to.id", equalTo(privacy.id().toString()))
            .body(moved(privacyMentee) + ".to.id", equalTo(ato.id().toString()))
            .extract()
            .path("totalScore");
    assertThat(change).isNegative();
    assertThat(coordinator.tag(run)).isEqualTo(tag);
    int before = coordinator.get(run).path("result.totalScore");
    solve(run, pins, List.of()).then().statusCode(200);
    int after = coordinator.get(solved(run)).path("result.totalScore");
    assertThat(after - before).isEqualTo(change);
    coordinator
        .post(run + "/preview", body(pins, List.of(new Two(privacyMentee, ato))))
        .then()
        .body("placed", equalTo(-1))
        .body("moves", hasSize(1))
        .body("moves[0].to", nullValue());
  }

  @Test
  void nobodyIsPinnedTwiceAndNothingIsPinnedAndRuledOut() {
    Member mentee = mentee("ATO");
    Member one = mentor(1);
    Member other = mentor(1);
    String run = solved(create("MOST_PLACED"));
    solve(run, List.of(new Two(mentee, one), new Two(mentee, other)), List.of())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/pins/1"));
    solve(run, List.of(new Two(mentee, one)), List.of(new Two(mentee, one)))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/pins/0"));
  }
}
