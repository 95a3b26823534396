package gov.cms.mentorship.testing;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Participants.Participant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Puts many participants and requests into the database at once, where only their number matters.
 */
public final class Crowd {

  private final TestWorld world = TestWorld.usual();

  /** Active participants of the ISSO program; mentors are listed and have two places. */
  public List<Participant> participants(int number, ParticipantRole role) {
    return world.make(
        made -> IntStream.range(0, number).mapToObj(i -> participant(made, role)).toList());
  }

  /** A pending request of a mentee, in its first version. */
  public UUID request(Participant mentee, Participant mentor) {
    return world
        .make(made ->
            made.mentorships()
                .request(
                    known(made, mentee),
                    known(made, mentor),
                    MatchRequestState.PENDING,
                    TestClock.now()))
        .id();
  }

  private static Participant participant(World world, ParticipantRole role) {
    TestPerson person = TestPerson.participant(role == ParticipantRole.MENTOR ? "Mona" : "Mia");
    Member member =
        world
            .people()
            .member(
                TestWorld.person(world, person),
                role,
                EnrollmentState.ACTIVE,
                TestClock.now(),
                "One of many");
    return new Participant(
        person, Api.as(person), member.id(), member.enrollment().id(), member.profileId());
  }

  private static Member known(World world, Participant participant) {
    return new Member(
        world.known("person", Map.of("id", participant.personId())),
        world.known("profile", Map.of("id", participant.profileId())),
        world.known("enrollment", Map.of("id", participant.enrollmentId())));
  }
}
