package gov.cms.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each test has a program of its own, so that a run is over its own people alone. */
@IntegrationTest
class MatchRunsTest {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
  private static final String PUBLICATION =
      "{\"message\": \"We think of you two.\", \"proposedDuration\": \"P6M\", \"proposedCadence\": \"BIWEEKLY\"}";

  @Inject OwnProgram ownProgram;
  @Inject MatchRunListener listener;
  @Inject Actors actors;

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private String program = "";
  private TestWorld world = TestWorld.usual();

  @BeforeEach
  void begin() {
    program = ownProgram.add(5);
    world = TestWorld.in(program);
  }

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
            (test, two) -> test.set(two.mentor, "open_to_requests = false")),
        obstacle(
            "a mentor who is away",
            (test, two) -> test.set(two.mentor, "away_until = '" + LocalDate.of(2030, 1, 1) + "'")),
        obstacle(
            "a mentor who is not in the directory",
            (test, two) -> test.set(two.mentor, "listed = false")),
        obstacle(
            "somebody they have blocked",
            (test, two) -> test.block(two.mentee.id(), two.mentor.id())),
        obstacle(
            "somebody who has blocked them",
            (test, two) -> test.block(two.mentor.id(), two.mentee.id())),
        obstacle("their manager", (test, two) -> test.manages(two.mentor.id(), two.mentee.id())),
        obstacle("whom they manage", (test, two) -> test.manages(two.mentee.id(), two.mentor.id())),
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
        .body("items.menteeProfileId", contains(two.mentee.profileId().toString()))
        .body("items.leftOut", contains("NO_CANDIDATE"));
  }

  static Stream<Arguments> absences() {
    return Stream.of(
        obstacle(
            "who is away",
            (test, two) -> test.set(two.mentee, "away_until = '" + LocalDate.of(2030, 1, 1) + "'")),
        obstacle(
            "who pauses",
            (test, two) ->
                Database.update(
                    "update enrollment set state = 'PAUSED' where id = ?",
                    two.mentee.enrollment().id())),
        obstacle(
            "who has a mentor",
            (test, two) ->
                test.engaged(new Two(two.mentee, test.mentor(2)), EngagementState.ACTIVE)));
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
    manages(director.id(), manager.id());
    manages(manager.id(), mentee.id());
    pairs(solved(create("MOST_PLACED")), true)
        .body("items.menteeProfileId", contains(mentee.profileId().toString()));
    ownProgram.outsideChainOfCommand(program);
    pairs(solved(create("MOST_PLACED")), true).body("items", empty());
  }

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
  void whatIsPublishedIsProposedToBothWithWhyTheTwo() {
    TestPerson mia = TestPerson.participant("Mia");
    mentee(mia, "ATO");
    mentor(1, "ATO");
    String run = solved(create("MOST_PLACED"));
    publish(run)
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("actions", empty());
    String request = pairs(run, true).extract().path("items[0].matchRequestId");
    Api.as(mia)
        .get("/match-requests/" + request)
        .then()
        .statusCode(200)
        .body("origin", equalTo("COORDINATOR"))
        .body("state", equalTo("PENDING"))
        .body("hopes", equalTo("We think of you two."))
        .body("resonated", containsString("other can help with: Authorization to Operate"))
        .body("actions", containsInAnyOrder("ACCEPT", "DECLINE"));
  }

  @Test
  void nothingIsProposedWhenOnePairCannotBe() {
    Member mentee = mentee("ATO");
    Member mentor = mentor(1, "ATO");
    mentee("PRIVACY");
    Member full = mentor(1, "PRIVACY");
    String run = solved(create("MOST_PLACED"));
    String tag = coordinator.tag(run);
    set(mentor, "open_to_requests = false");
    publish(run)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:pairs-in-conflict"))
        .body("errors.pointer", contains("/pairs/" + mentee.profileId()))
        .body(
            "errors.detail",
            contains("This mentor takes no new requests at the moment. Choose another."));
    assertThat(coordinator.tag(run)).isEqualTo(tag);
    assertThat(proposals()).isZero();
    solve(run, List.of(), List.of()).then().statusCode(200);
    publish(solved(run)).then().statusCode(200);
    assertThat(proposals()).isOne();
    pairs(run, true).body("items.mentorProfileId", contains(full.profileId().toString()));
  }

  @Test
  void whatIsPublishedByManyAtOnceIsProposedOnce() {
    Stream.of("ATO", "PRIVACY", "POAM")
        .forEach(topic -> {
          mentee(topic);
          mentor(1, topic);
        });
    String run = solved(create("MOST_PLACED"));
    String tag = coordinator.tag(run);
    List<Response> answers =
        Race.atOnce(
            Stream.generate(() ->
                    (Callable<Response>)
                        () -> coordinator.transition(run + "/publish", tag, PUBLICATION))
                .limit(6)
                .toList());
    assertThat(Race.count(answers, 200)).isOne();
    assertThat(Race.count(answers, 412)).isEqualTo(5);
    assertThat(proposals()).isEqualTo(3);
  }

  @Test
  void twoRunsThatPublishTheSamePlaceAtOnceProposeItOnce() {
    mentee("ATO");
    mentor(1, "ATO");
    List<String> runs = List.of(solved(create("MOST_PLACED")), solved(create("MOST_PLACED")));
    List<Response> answers =
        Race.atOnce(runs.stream().map(run -> (Callable<Response>) () -> publish(run)).toList());
    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    assertThat(proposals()).isOne();
  }

  @Test
  void aRunWithoutAnyPairIsNotPublished() {
    mentee("ATO");
    publish(solved(create("MOST_PLACED")))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:nothing-to-publish"));
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

  private record Two(Member mentee, Member mentor) {}

  private Member mentee(String... topics) {
    return mentee(TestPerson.participant("Mia"), topics);
  }

  private Member mentee(TestPerson person, String... topics) {
    return member(person, ParticipantRole.MENTEE, 1, topics);
  }

  private Member mentor(int capacity, String... topics) {
    return member(TestPerson.participant("Mona"), ParticipantRole.MENTOR, capacity, topics);
  }

  private Member member(TestPerson person, ParticipantRole role, int capacity, String... topics) {
    return world.make(made -> {
      Member member =
          made.people()
              .member(
                  TestWorld.person(made, person),
                  role,
                  EnrollmentState.ACTIVE,
                  TestClock.now(),
                  "Ready");
      if (role == ParticipantRole.MENTOR) {
        member.profile().set("capacity", capacity);
      }
      made.people().terms(member, TermKind.TOPIC, List.of(topics));
      return member;
    });
  }

  private String create(String objective, int... floor) {
    String body =
        floor.length == 0
            ? "{\"program\": \"%s\", \"objective\": \"%s\"}".formatted(program, objective)
            : "{\"program\": \"%s\", \"objective\": \"%s\", \"floor\": %d}"
                .formatted(program, objective, floor[0]);
    return "/match-runs/"
        + coordinator.post("/match-runs", body).then().statusCode(201).extract().path("id");
  }

  /** Waits until a run is computed; its path. */
  private String solved(String run) {
    await().atMost(LONG_ENOUGH).until(() -> coordinator.get(run).path("state").equals("READY"));
    return run;
  }

  private Response solve(String run, List<Two> pins, List<Two> bans) {
    return coordinator.transition(run + "/solve", coordinator.tag(run), body(pins, bans));
  }

  private static String body(List<Two> pins, List<Two> bans) {
    return "{\"pins\": %s, \"bans\": %s}".formatted(json(pins), json(bans));
  }

  private static String moved(Member mentee) {
    return "moves.find { it.menteeProfileId == '" + mentee.profileId() + "' }";
  }

  private Response publish(String run) {
    return coordinator.transition(run + "/publish", coordinator.tag(run), PUBLICATION);
  }

  private ValidatableResponse pairs(String run, boolean placed) {
    return coordinator.get(run + "/pairs?placed=" + placed).then().statusCode(200);
  }

  private List<List<String>> pairsOf(String run) {
    return List.of(
        pairs(run, true).extract().path("items.menteeProfileId"),
        pairs(run, true).extract().path("items.mentorProfileId"),
        pairs(run, false).extract().path("items.menteeProfileId"));
  }

  private String told(String run, String figure) {
    return coordinator.get(run).path("result." + figure);
  }

  private int score(Member mentee) {
    return Api.as(TestPerson.coordinator())
        .get("/profiles/" + mentee.profileId() + "/recommendations")
        .path("items[0].fit.score");
  }

  private static String partner(Member mentee) {
    return "items.find { it.menteeProfileId == '" + mentee.profileId() + "' }.mentorProfileId";
  }

  private long proposals() {
    return Database.count(
        "select count(*) from match_request where program = ? and origin = 'COORDINATOR'", program);
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

  private void set(Member member, String columns) {
    Database.update("update profile set " + columns + " where id = ?", member.profileId());
  }

  private void block(UUID blocker, UUID blocked) {
    Database.update(
        "insert into person_block (blocker_id, blocked_id, created_at) values (?, ?, ?)",
        blocker,
        blocked,
        TestClock.now().atOffset(ZoneOffset.UTC));
  }

  private void manages(UUID manager, UUID person) {
    Database.update(
        "update person set manager_email = (select upper(email) from person where id = ?) where id = ?",
        manager,
        person);
  }

  private void requested(Two two, MatchRequestState state) {
    world.make(made -> made.mentorships().request(two.mentee, two.mentor, state, TestClock.now()));
  }

  private void engaged(Two two, EngagementState state) {
    world.make(
        made -> made.mentorships().engagement(two.mentee, two.mentor, state, TestClock.now()));
  }

  private static Arguments obstacle(String what, BiConsumer<MatchRunsTest, Two> made) {
    return Arguments.of(what, made);
  }

  private static String json(List<Two> pairs) {
    return pairs.stream()
        .map(two ->
            "{\"menteeProfileId\": \"%s\", \"mentorProfileId\": \"%s\"}"
                .formatted(two.mentee.profileId(), two.mentor.profileId()))
        .toList()
        .toString();
  }
}
