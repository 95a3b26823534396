package gov.cms.mentorship.contract;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A match request: what a mentee asks, or what the support team proposes to both. */
final class MatchRequestSubject implements Subject {

  private static final String PROPOSED = ", proposed";
  private static final String ANSWERED = ", proposed, the mentee said yes";

  @Override
  public Life life() {
    return Life.of("matchrequest.MatchRequest");
  }

  @Override
  public List<String> situations() {
    return Stream.concat(
            Arrays.stream(MatchRequestState.values()).map(Enum::name),
            Stream.of("PENDING" + PROPOSED, "PENDING" + ANSWERED))
        .toList();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    MatchRequestState state = MatchRequestState.valueOf(situation.split(",", -1)[0]);
    boolean proposed = situation.contains(PROPOSED);
    boolean answered = situation.contains(ANSWERED);
    Optional<UUID> proposer =
        proposed
            ? Optional.of(UUID.fromString(Api.as(TestPerson.coordinator()).personId()))
            : Optional.empty();
    TestPerson mentee = Somebody.mentee();
    TestPerson mentor = Somebody.mentor();
    Row request =
        TestWorld.usual()
            .make(world -> {
              Row made = request(world, mentee, mentor, state);
              return proposer
                  .map(id ->
                      made.set("origin", "COORDINATOR")
                          .set("proposed_by", id)
                          .set("mentee_answer", answered ? "YES" : null))
                  .orElse(made);
            });
    return situation(
        state,
        request.id(),
        new Situation.Part(mentee, proposed ? (answered ? "ANSWERED" : "ASKED") : "SENDER"),
        new Situation.Part(mentor, "ASKED"),
        proposed ? "SENDER" : "COORDINATOR");
  }

  private static Row request(
      World world, TestPerson mentee, TestPerson mentor, MatchRequestState state) {
    Member asking = Somebody.active(world, mentee, ParticipantRole.MENTEE);
    Member asked = Somebody.active(world, mentor, ParticipantRole.MENTOR);
    if (state == MatchRequestState.ACCEPTED) {
      Row engagement =
          world.mentorships().engagement(asking, asked, EngagementState.ACTIVE, TestClock.now());
      return world.mentorships().accepted(engagement, asking, asked);
    }
    return world.mentorships().request(asking, asked, state, TestClock.now());
  }

  private static Situation situation(
      MatchRequestState state,
      UUID id,
      Situation.Part mentee,
      Situation.Part mentor,
      String coordinator) {
    return Situation.of(
        state.name(),
        id.toString(),
        List.of(mentor, mentee),
        Map.of(CallerKind.COORDINATOR, coordinator),
        "{'closeToNewRequests': null}");
  }
}
