package gov.cms.mentorship.testing;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.profile.ParticipantRole;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A mentor and a mentee in an engagement, put straight into the database in any state. */
public final class Duo {

  private static final Duration AGE = Duration.ofDays(30);

  private final TestPerson mentor = TestPerson.participant("Morgan");
  private final TestPerson mentee = TestPerson.participant("Noor");
  private final Api asMentor = Api.as(mentor);
  private final Api asMentee = Api.as(mentee);
  private final TestWorld world;
  private final Row engagement;

  private Duo(String program, EngagementState state) {
    Instant opened = TestClock.now().minus(AGE);
    this.world = TestWorld.in(program);
    this.engagement =
        world.make(made ->
            made.mentorships()
                .engagement(
                    member(made, mentee, ParticipantRole.MENTEE, opened),
                    member(made, mentor, ParticipantRole.MENTOR, opened),
                    EngagementState.DISCOVERY,
                    opened));
    turn(state);
  }

  /** Two who work together in the program that asks for reports. */
  public static Duo active() {
    return in("cms-isso", EngagementState.ACTIVE);
  }

  /** Two of a program in a state. */
  public static Duo in(String program, EngagementState state) {
    return new Duo(program, state);
  }

  /** Puts the engagement into a state. */
  public void turn(EngagementState state) {
    world.make(made -> {
      made.mentorships().turn(engagement, state, TestClock.now());
      return engagement;
    });
  }

  /** What makes more of their story. */
  public TestWorld world() {
    return world;
  }

  /** The row of the engagement. */
  public Row engagementRow() {
    return engagement;
  }

  /** The engagement's id. */
  public UUID engagement() {
    return engagement.id();
  }

  /** The mentor. */
  public TestPerson mentor() {
    return mentor;
  }

  /** The mentee. */
  public TestPerson mentee() {
    return mentee;
  }

  /** The API as the mentor sees it. */
  public Api asMentor() {
    return asMentor;
  }

  /** The API as the mentee sees it. */
  public Api asMentee() {
    return asMentee;
  }

  private static Member member(
      World world, TestPerson person, ParticipantRole role, Instant joined) {
    return world
        .people()
        .member(TestWorld.person(world, person), role, EnrollmentState.ACTIVE, joined, "Together");
  }
}
