package gov.cms.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.KeepApart;
import gov.cms.mentorship.testing.Statements;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each test has a program of its own, so that it sees its own mentors alone. */
@IntegrationTest
class RecommendationsTest {

  @Inject OwnProgram ownProgram;

  private final TestPerson person = TestPerson.participant("Mia");
  private final Api mia = Api.as(person);
  private TestWorld world;
  private String program = "";
  private Member mentee;

  @BeforeEach
  void begin() {
    program = ownProgram.add(5);
    world = TestWorld.in(program);
    mentee =
        world.make(made -> {
          Member member = member(made, person, ParticipantRole.MENTEE, EnrollmentState.ACTIVE);
          made.people().terms(member, TermKind.TOPIC, List.of("ATO", "PRIVACY"));
          return member;
        });
  }

  @Test
  void theFiveWhoFitBestAreToldTheBestFirst() {
    Member none = mentor();
    Member half = mentor("ATO");
    Member whole = mentor("ATO", "PRIVACY");
    for (int i = 0; i < 3; i++) {
      mentor("PRIVACY", "POAM");
    }
    recommendations()
        .body("items", hasSize(5))
        .body("items[0].mentor.id", equalTo(whole.profileId().toString()))
        .body("items[0].fit.topics", contains("ATO", "PRIVACY"))
        .body("items[0].fit.missingTopics", empty())
        .body("items[1].mentor.id", equalTo(half.profileId().toString()))
        .body("items[1].fit.topics", contains("ATO"))
        .body("items[1].fit.missingTopics", contains("PRIVACY"))
        .body("items.mentor.id.flatten().contains('" + none.profileId() + "')", equalTo(false));
  }

  @Test
  void theSupportTeamSeesThemTooAndNobodyElseLearnsThatThereAreAny() {
    mentor("ATO");
    Api.as(TestPerson.coordinator()).get(path()).then().statusCode(200).body("items", hasSize(1));
    Api.as(TestPerson.participant("Rita")).get(path()).then().statusCode(404);
    Api.as(TestPerson.analyst()).get(path()).then().statusCode(404);
  }

  @Test
  void thereAreNoneForAMentor() {
    Member mentor = mentor("ATO");
    Api.as(TestPerson.coordinator())
        .get("/profiles/" + mentor.profileId() + "/recommendations")
        .then()
        .statusCode(404);
  }

  static Stream<Arguments> obstacles() {
    return Stream.of(
        obstacle("who takes no requests", set("open_to_requests = false")),
        obstacle("who has no place left", set("capacity = 1, places_taken = 1")),
        obstacle("who is away", set("away_until = '" + LocalDate.of(2030, 1, 1) + "'")),
        obstacle("who is not in the directory", set("listed = false")),
        obstacle(
            "whom the mentee has blocked",
            (test, mentor) -> KeepApart.block(test.mentee.id(), mentor.id())),
        obstacle(
            "who has blocked the mentee",
            (test, mentor) -> KeepApart.block(mentor.id(), test.mentee.id())),
        obstacle(
            "who is the mentee's manager",
            (test, mentor) -> KeepApart.manages(mentor.id(), test.mentee.id())),
        obstacle(
            "whose manager the mentee is",
            (test, mentor) -> KeepApart.manages(test.mentee.id(), mentor.id())),
        obstacle(
            "who is the mentee themselves",
            (test, mentor) ->
                Database.update(
                    "update profile set person_id = ? where id = ?",
                    test.mentee.id(),
                    mentor.profileId())),
        obstacle("whom the mentee has asked", requested(MatchRequestState.PENDING)),
        obstacle("who has declined", requested(MatchRequestState.DECLINED)),
        obstacle("who let a request run out", requested(MatchRequestState.EXPIRED)),
        obstacle("who is the mentee's mentor", engaged(EngagementState.ACTIVE)),
        obstacle("who did not fit", engaged(EngagementState.NOT_A_FIT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("obstacles")
  void nobodyIsRecommended(String who, BiConsumer<RecommendationsTest, Member> obstacle) {
    Member mentor = mentor("ATO", "PRIVACY");
    Member other = mentor();
    recommendations().body("items", hasSize(2));
    obstacle.accept(this, mentor);
    recommendations().body("items.mentor.id", contains(other.profileId().toString()));
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
        reason("NOT_OPEN", set("open_to_requests = false")),
        reason("NO_PLACE", set("capacity = 1, places_taken = 1")),
        reason("AWAY", set("away_until = '" + LocalDate.of(2030, 1, 1) + "'")),
        reason("NOT_LISTED", set("listed = false")),
        reason("NOT_ALLOWED", (test, mentor) -> KeepApart.block(test.mentee.id(), mentor.id())),
        reason("NOT_ALLOWED", (test, mentor) -> KeepApart.manages(mentor.id(), test.mentee.id())),
        reason("ASKED", requested(MatchRequestState.PENDING)),
        reason("TRIED", requested(MatchRequestState.DECLINED)),
        reason("TRIED", requested(MatchRequestState.EXPIRED)),
        reason("TRIED", engaged(EngagementState.NOT_A_FIT)),
        reason("IN_MENTORSHIP", engaged(EngagementState.ACTIVE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reasons")
  void whoeverIsNotRecommendedIsToldWhyNot(
      String obstacle, BiConsumer<RecommendationsTest, Member> made) {
    Member mentor = mentor("ATO");
    Api coordinator = Api.as(TestPerson.coordinator());
    coordinator
        .get(path() + "/" + mentor.profileId())
        .then()
        .statusCode(200)
        .body("obstacles", empty())
        .body("fit.topics", contains("ATO"))
        .body("fit.missingTopics", contains("PRIVACY"));
    made.accept(this, mentor);
    coordinator
        .get(path() + "/" + mentor.profileId())
        .then()
        .statusCode(200)
        .body("obstacles", hasItem(obstacle));
  }

  @Test
  void theMenteeIsToldOfMentorsWhoseProfileTheyMayReadAlone() {
    Member mentor = mentor("ATO");
    String path = path() + "/" + mentor.profileId();
    mia.get(path).then().statusCode(200).body("obstacles", empty());
    Api.as(TestPerson.participant("Rita")).get(path).then().statusCode(404);
    KeepApart.block(mentor.id(), mentee.id());
    mia.get(path).then().statusCode(404);
    Member hidden = mentor("ATO");
    set("listed = false").accept(this, hidden);
    mia.get(path() + "/" + hidden.profileId()).then().statusCode(404);
    mia.get(path() + "/" + mentee.profileId()).then().statusCode(404);
  }

  @Test
  void aRequestThatWasTakenBackIsNoObstacle() {
    Member mentor = mentor("ATO");
    requested(MatchRequestState.CANCELLED).accept(this, mentor);
    recommendations().body("items", hasSize(1));
  }

  @Test
  void nobodyAboveOrBelowIsRecommendedWhereTheProgramSaysSo() {
    Member director = mentor("ATO", "PRIVACY");
    Member manager = mentor();
    Member employee = mentor();
    Member stranger = mentor();
    KeepApart.manages(director.id(), manager.id());
    KeepApart.manages(manager.id(), mentee.id());
    KeepApart.manages(mentee.id(), employee.id());
    recommendations()
        .body("items.mentor.id.size()", equalTo(2))
        .body("items[0].mentor.id", equalTo(director.profileId().toString()));
    ownProgram.outsideChainOfCommand(program);
    recommendations().body("items.mentor.id", contains(stranger.profileId().toString()));
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheMentors() {
    mentor("ATO");
    long one = statements();
    for (int i = 0; i < 5; i++) {
      mentor("ATO", "POAM");
    }
    assertThat(statements()).isEqualTo(one).isBetween(1L, 10L);
  }

  private long statements() {
    try (Statements statements = Statements.open()) {
      recommendations();
      return statements.countWith("profile");
    }
  }

  private String path() {
    return "/profiles/" + mentee.profileId() + "/recommendations";
  }

  private ValidatableResponse recommendations() {
    return mia.get(path()).then().statusCode(200);
  }

  private Member mentor(String... topics) {
    return world.make(made -> {
      Member member =
          member(
              made, TestPerson.participant("Mona"), ParticipantRole.MENTOR, EnrollmentState.ACTIVE);
      made.people().terms(member, TermKind.TOPIC, List.of(topics));
      return member;
    });
  }

  private static Member member(
      World world, TestPerson person, ParticipantRole role, EnrollmentState state) {
    return world
        .people()
        .member(TestWorld.person(world, person), role, state, TestClock.now(), "Ready");
  }

  private static Arguments obstacle(String who, BiConsumer<RecommendationsTest, Member> made) {
    return Arguments.of(who, made);
  }

  private static Arguments reason(String obstacle, BiConsumer<RecommendationsTest, Member> made) {
    return Arguments.of(obstacle, made);
  }

  private static BiConsumer<RecommendationsTest, Member> set(String columns) {
    return (test, mentor) ->
        Database.update("update profile set " + columns + " where id = ?", mentor.profileId());
  }

  private static BiConsumer<RecommendationsTest, Member> requested(MatchRequestState state) {
    return (test, mentor) ->
        test.world.make(
            made -> made.mentorships().request(test.mentee, mentor, state, TestClock.now()));
  }

  private static BiConsumer<RecommendationsTest, Member> engaged(EngagementState state) {
    return (test, mentor) ->
        test.world.make(
            made -> made.mentorships().engagement(test.mentee, mentor, state, TestClock.now()));
  }
}
