package gov.cms.mentorship.metrics;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** People of one program and what they did on which day. */
final class KnownWorld {

  private final TestWorld world;

  KnownWorld(String program) {
    this.world = TestWorld.in(program);
  }

  /** New participants in a role and state, who submitted on this day. */
  List<Member> participants(
      int number, ParticipantRole role, EnrollmentState state, LocalDate submitted) {
    return world.make(made ->
        IntStream.range(0, number)
            .mapToObj(i -> participant(made, role, state, submitted))
            .toList());
  }

  Member participant(ParticipantRole role, EnrollmentState state, LocalDate submitted) {
    return world.make(made -> participant(made, role, state, submitted));
  }

  /** An active engagement that was opened on this day. */
  Row engagement(Member mentee, Member mentor, LocalDate opened) {
    return world.make(made ->
        made.mentorships().engagement(mentee, mentor, EngagementState.ACTIVE, noon(opened)));
  }

  /** A request that was declined. */
  void declined(Member mentee, Member mentor, LocalDate day) {
    world.make(
        made -> made.mentorships().request(mentee, mentor, MatchRequestState.DECLINED, noon(day)));
  }

  /** An hour's meeting that was held on this day. */
  Row meeting(Row engagement, LocalDate day) {
    return world.make(made ->
        made.meetings().meeting(engagement, noon(day), Duration.ofHours(1), MeetingState.HELD));
  }

  /** The report of a meeting, filed on this day. */
  void report(Row meeting, int minutes, LocalDate filed) {
    world.make(made -> {
      Row report = made.meetings().report(meeting).set("minutes", minutes);
      made.meetings().file(report, noon(filed));
      return report;
    });
  }

  /** A survey with names. */
  Row survey(LocalDate published) {
    return world.make(made -> made.surveys().survey(noon(published)));
  }

  /** A mentee's rating of an engagement, in a batch. */
  void rating(Row survey, Row engagement, Member mentee, int batch, int rating, LocalDate day) {
    world.make(made -> {
      Row invitation = made.surveys().invitation(survey.id(), engagement, mentee.id(), noon(day));
      return made.surveys()
          .response(
              invitation,
              batch,
              noon(day),
              """
              [{"questionId": "overall", "rating": %d}, {"questionId": "goals", "rating": 1}]\
              """
                  .formatted(rating));
    });
  }

  /** A batch of answers is closed; so many people have answered by now. */
  void closed(Row survey, int batch, int people, LocalDate day) {
    world.make(made -> made.surveys().closed(survey.id(), batch, people, people, noon(day)));
  }

  private static Member participant(
      World world, ParticipantRole role, EnrollmentState state, LocalDate submitted) {
    Row person = TestWorld.person(world, TestPerson.participant("Ari"));
    Member member = world.people().member(person, role, state, noon(submitted), "One of many");
    if (role == ParticipantRole.MENTOR) {
      member.profile().set("capacity", world.program().policy().engagements().maxCapacity());
    }
    return member;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(17, 0).toInstant(ZoneOffset.UTC);
  }
}
