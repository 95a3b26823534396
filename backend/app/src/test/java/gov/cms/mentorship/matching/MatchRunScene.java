package gov.cms.mentorship.matching;

import static org.awaitility.Awaitility.await;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A program of its own for each test, so that a run is over its own people alone. */
abstract class MatchRunScene {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

  static final String PUBLICATION =
      """
      {"message": "We think of you two.", "proposedDuration": "P6M",
       "proposedCadence": "BIWEEKLY"}\
      """;

  @Inject OwnProgram ownProgram;

  final Api coordinator = Api.as(TestPerson.coordinator());
  String program = "";
  private TestWorld world = TestWorld.usual();

  @BeforeEach
  void begin() {
    program = ownProgram.add(5);
    world = TestWorld.in(program);
  }

  record Two(Member mentee, Member mentor) {}

  Member mentee(String... topics) {
    return mentee(TestPerson.participant("Mia"), topics);
  }

  Member mentee(TestPerson person, String... topics) {
    return member(person, ParticipantRole.MENTEE, 1, topics);
  }

  Member mentor(int capacity, String... topics) {
    return member(TestPerson.participant("Mona"), ParticipantRole.MENTOR, capacity, topics);
  }

  Member member(TestPerson person, ParticipantRole role, int capacity, String... topics) {
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

  String create(String objective, int... floor) {
    String body =
        floor.length == 0
            ? "{\"program\": \"%s\", \"objective\": \"%s\"}".formatted(program, objective)
            : "{\"program\": \"%s\", \"objective\": \"%s\", \"floor\": %d}"
                .formatted(program, objective, floor[0]);
    return "/match-runs/"
        + coordinator.post("/match-runs", body).then().statusCode(201).extract().path("id");
  }

  /** Waits until a run is computed; its path. */
  String solved(String run) {
    await().atMost(LONG_ENOUGH).until(() -> coordinator.get(run).path("state").equals("READY"));
    return run;
  }

  Response solve(String run, List<Two> pins, List<Two> bans) {
    return coordinator.transition(run + "/solve", coordinator.tag(run), body(pins, bans));
  }

  static String body(List<Two> pins, List<Two> bans) {
    return "{\"pins\": %s, \"bans\": %s}".formatted(json(pins), json(bans));
  }

  static String moved(Member mentee) {
    return "moves.find { it.menteeProfileId == '" + mentee.profileId() + "' }";
  }

  Response publish(String run) {
    return coordinator.transition(run + "/publish", coordinator.tag(run), PUBLICATION);
  }

  ValidatableResponse pairs(String run, boolean placed) {
    return coordinator.get(run + "/pairs?placed=" + placed).then().statusCode(200);
  }

  List<List<String>> pairsOf(String run) {
    return List.of(
        pairs(run, true).extract().path("items.menteeProfileId"),
        pairs(run, true).extract().path("items.mentorProfileId"),
        pairs(run, false).extract().path("items.menteeProfileId"));
  }

  String told(String run, String figure) {
    return coordinator.get(run).path("result." + figure);
  }

  int score(Member mentee) {
    return Api.as(TestPerson.coordinator())
        .get("/profiles/" + mentee.profileId() + "/recommendations")
        .path("items[0].fit.score");
  }

  static String partner(Member mentee) {
    return "items.find { it.menteeProfileId == '" + mentee.profileId() + "' }.mentorProfileId";
  }

  long proposals() {
    return Database.count(
        "select count(*) from match_request where program = ? and origin = 'COORDINATOR'", program);
  }

  void set(Member member, String columns) {
    Database.update("update profile set " + columns + " where id = ?", member.profileId());
  }

  void requested(Two two, MatchRequestState state) {
    world.make(made -> made.mentorships().request(two.mentee, two.mentor, state, TestClock.now()));
  }

  void engaged(Two two, EngagementState state) {
    world.make(
        made -> made.mentorships().engagement(two.mentee, two.mentor, state, TestClock.now()));
  }

  static String json(List<Two> pairs) {
    return pairs.stream()
        .map(two ->
            "{\"menteeProfileId\": \"%s\", \"mentorProfileId\": \"%s\"}"
                .formatted(two.mentee.profileId(), two.mentor.profileId()))
        .toList()
        .toString();
  }
}
