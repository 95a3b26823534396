package gov.cms.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.KeepApart;
import gov.cms.mentorship.testing.TestClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is paired with whom. */
@IntegrationTest
class MatchRunsTest extends MatchRunScene {

  @Inject MatchRunListener listener;
  @Inject Actors actors;

  @Test
  void asManyAsPossibleArePlacedAndThenAsWellAsPossible() {
    Member ato = mentor(1, "ATO");
    Member both = mentor(1, "ATO", "PRIVACY");
    Member onlyAto = mentee("ATO");
    Member privacy = mentee("PRIVACY");
    Member third = mentee("POAM");
    String run = solved(create("MOST_PLACED"));
    coordinator
        .get(run)
        .then()
        .body("result.mentees", equalTo(3))
        .body("result.mentors", equalTo(2))
        .body("result.places", equalTo(2))
        .body("result.candidates", equalTo(6))
        .body("result.placed", equalTo(2))
        .body("actions", containsInAnyOrder("SOLVE", "PUBLISH", "DISCARD"));
    pairs(run, true)
        .body("items", hasSize(2))
        .body(partner(onlyAto), equalTo(ato.profileId().toString()))
        .body(partner(privacy), equalTo(both.profileId().toString()));
    pairs(run, false)
        .body("items.menteeProfileId", contains(third.profileId().toString()))
        .body("items.leftOut", contains("OUTBID"))
        .body("items[0].mentor", nullValue());
  }

  @Test
  void nobodyIsPairedBelowAFloor() {
    Member fits = mentee("ATO");
    Member fitsLess = mentee("POAM");
    mentor(2, "ATO");
    int better = score(fits);
    int worse = score(fitsLess);
    assertThat(better).isGreaterThan(worse);
    String run = solved(create("BEST_ABOVE", (better + worse) / 2));
    pairs(run, true).body("items.menteeProfileId", contains(fits.profileId().toString()));
    pairs(run, false)
        .body("items.menteeProfileId", contains(fitsLess.profileId().toString()))
        .body("items.leftOut", contains("BELOW_FLOOR"));
  }

  static Stream<Arguments> obstacles() {
    return Stream.of(
        obstacle(
            "a mentor who takes no requests",
            (test, two) -> test.set(two.mentor(), "open_to_requests = false")),
        obstacle(
            "a mentor who is away",
            (test, two) ->
                test.set(two.mentor(), "away_until = '" + LocalDate.of(2030, 1, 1) + "'")),
        obstacle(
            "a mentor who is not in the directory",
            (test, two) -> test.set(two.mentor(), "listed = false")),
        obstacle(
            "somebody they have blocked",
            (test, two) -> KeepApart.block(two.mentee().id(), two.mentor().id())),
        obstacle(
            "somebody who has blocked them",
            (test, two) -> KeepApart.block(two.mentor().id(), two.mentee().id())),
        obstacle(
            "their manager",
            (test, two) -> KeepApart.manages(two.mentor().id(), two.mentee().id())),
        obstacle(
            "whom they manage",
            (test, two) -> KeepApart.manages(two.mentee().id(), two.mentor().id())),
        obstacle(
            "somebody who is asked already",
            (test, two) -> test.requested(two, MatchRequestState.PENDING)),
        obstacle(
            "somebody who has declined",
            (test, two) -> test.requested(two, MatchRequestState.DECLINED)),
        obstacle(
            "somebody who did not answer",
            (test, two) -> test.requested(two, MatchRequestState.EXPIRED)),
        obstacle(
            "somebody who did not fit",
            (test, two) -> test.engaged(two, EngagementState.NOT_A_FIT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("obstacles")
  void nobodyIsPairedWith(String whom, BiConsumer<MatchRunsTest, Two> obstacle) {
    Two two = new Two(mentee("ATO"), mentor(2, "ATO"));
    obstacle.accept(this, two);
    pairs(solved(create("MOST_PLACED")), false)
        .body("items.menteeProfileId", contains(two.mentee().profileId().toString()))
        .body("items.leftOut", contains("NO_CANDIDATE"));
  }

  static Stream<Arguments> absences() {
    return Stream.of(
        obstacle(
            "who is away",
            (test, two) ->
                test.set(two.mentee(), "away_until = '" + LocalDate.of(2030, 1, 1) + "'")),
        obstacle(
            "who pauses",
            (test, two) ->
                Database.update(
                    "update enrollment set state = 'PAUSED' where id = ?",
                    two.mentee().enrollment().id())),
        obstacle(
            "who has a mentor",
            (test, two) ->
                test.engaged(new Two(two.mentee(), test.mentor(2)), EngagementState.ACTIVE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("absences")
  void nobodyIsPairedWho(String is, BiConsumer<MatchRunsTest, Two> absence) {
    Two two = new Two(mentee("ATO"), mentor(1, "ATO"));
    absence.accept(this, two);
    coordinator.get(solved(create("MOST_PLACED"))).then().body("result.mentees", equalTo(0));
  }

  @Test
  void aPlaceForWhichSomebodyWaitsIsNotPromisedAgain() {
    Member mentor = mentor(1, "ATO");
    requested(new Two(mentee("ATO"), mentor), MatchRequestState.PENDING);
    Member other = mentee("ATO");
    pairs(solved(create("MOST_PLACED")), false)
        .body("items.menteeProfileId", hasItem(other.profileId().toString()))
        .body(
            "items.find { it.menteeProfileId == '" + other.profileId() + "' }.leftOut",
            equalTo("NO_ROOM"));
  }

  @Test
  void nobodyAboveOrBelowIsPairedWhereTheProgramSaysSo() {
    Member director = mentor(1, "ATO");
    Member manager = mentee("PRIVACY");
    Member mentee = mentee("ATO");
    KeepApart.manages(director.id(), manager.id());
    KeepApart.manages(manager.id(), mentee.id());
    pairs(solved(create("MOST_PLACED")), true)
        .body("items.menteeProfileId", contains(mentee.profileId().toString()));
    ownProgram.outsideChainOfCommand(program);
    pairs(solved(create("MOST_PLACED")), true).body("items", empty());
  }

  @Test
  void theSameInputIsToldByItsHashAndLeadsToTheSame() {
    mentor(2, "ATO");
    mentor(1, "PRIVACY");
    Stream.of("ATO", "PRIVACY", "POAM").forEach(this::mentee);
    String one = solved(create("MOST_PLACED"));
    String other = solved(create("MOST_PLACED"));
    assertThat(told(one, "inputHash")).isEqualTo(told(other, "inputHash"));
    assertThat(pairsOf(one)).isEqualTo(pairsOf(other));
    mentee("ATO");
    assertThat(told(solved(create("MOST_PLACED")), "inputHash"))
        .isNotEqualTo(told(one, "inputHash"));
  }

  @Test
  void aRunThatANodeHasLeftIsTakenUpByAnother() {
    mentee("ATO");
    mentor(1, "ATO");
    String run = solved(create("MOST_PLACED"));
    UUID id = UUID.fromString(run.substring(run.lastIndexOf('/') + 1));
    Database.update("delete from match_run_outcome where match_run_id = ?", id);
    Database.update("update match_run set state = 'RUNNING' where id = ?", id);
    deliverAgain(id);
    pairs(run, true).body("items", hasSize(1));
    deliverAgain(id);
    coordinator.get(run).then().body("state", equalTo("READY"));
  }

  @Test
  void aProgramWhoseMenteesAskForThemselvesHasNoRuns() {
    coordinator
        .post(
            "/match-runs",
            "{\"program\": \"asis-security-leaders\", \"objective\": \"MOST_PLACED\"}")
        .then()
        .statusCode(403);
  }

  @Test
  void onlyTheBestTotalHasAFloor() {
    coordinator
        .post(
            "/match-runs",
            "{\"program\": \"%s\", \"objective\": \"MOST_PLACED\", \"floor\": 10}"
                .formatted(program))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/floor"));
  }

  private void deliverAgain(UUID run) {
    Actor node = new Actor.Job(listener.name());
    DomainEvent queued =
        new DomainEvent(
            Ids.next(),
            "match-run.queued",
            program,
            MatchRunEvents.subject(run),
            Set.of(),
            TestClock.now(),
            node,
            1,
            new MatchRunEvents.Queued());
    actors.as(node, () -> listener.deliver(queued, "solver", 2));
  }

  private static Arguments obstacle(String what, BiConsumer<MatchRunsTest, Two> made) {
    return Arguments.of(what, made);
  }
}
