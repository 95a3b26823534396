package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.People;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.person.Employment;
import gov.cms.mentorship.person.IssoStanding;
import gov.cms.mentorship.platform.DemoAccount;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.TermKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Makes people with their enrollments and profiles. */
final class DemoPeople {

  private static final int MENTORS = 120;
  private static final int MENTEES = 260;
  private static final int MOST_DAYS_AGO = 730;

  /** States of the first few; everybody else is active. */
  private static final List<EnrollmentState> MENTOR_STATES =
      List.of(
          EnrollmentState.DRAFT,
          EnrollmentState.SUPPORT_REVIEW,
          EnrollmentState.SUPPORT_REVIEW,
          EnrollmentState.PAUSED,
          EnrollmentState.DECLINED,
          EnrollmentState.WITHDRAWN);

  private static final List<EnrollmentState> MENTEE_STATES =
      List.of(
          EnrollmentState.DRAFT,
          EnrollmentState.DRAFT,
          EnrollmentState.SUPPORT_REVIEW,
          EnrollmentState.SUPPORT_REVIEW,
          EnrollmentState.SUPPORT_REVIEW,
          EnrollmentState.SUPPORT_REVIEW,
          EnrollmentState.PAUSED,
          EnrollmentState.DECLINED,
          EnrollmentState.WITHDRAWN);

  private final People people;
  private final Dice dice;
  private final Instant now;

  DemoPeople(World world, Dice dice, Instant now) {
    this.people = world.people();
    this.dice = dice;
    this.now = now;
  }

  /** The people behind the demo accounts that have an enrollment. */
  record Accounts(DemoPerson mentee, DemoPerson mentor) {}

  Accounts accounts() {
    DemoPerson mentee = account(DemoAccounts.MENTEE, ParticipantRole.MENTEE);
    DemoPerson mentor = account(DemoAccounts.MENTOR, ParticipantRole.MENTOR);
    mentee
        .member()
        .person()
        .set("manager_name", DemoAccounts.MANAGER.displayName())
        .set("manager_email", DemoAccounts.MANAGER.email());
    mentor.member().profile().set("capacity", 4);
    return new Accounts(mentee, mentor);
  }

  List<DemoPerson> mentors() {
    List<DemoPerson> mentors = crowd(MENTORS, ParticipantRole.MENTOR, MENTOR_STATES, 0);
    mentors.forEach(mentor -> mentor.member().profile().set("capacity", dice.between(2, 4)));
    return mentors;
  }

  List<DemoPerson> mentees() {
    return crowd(MENTEES, ParticipantRole.MENTEE, MENTEE_STATES, MENTORS);
  }

  private List<DemoPerson> crowd(
      int size, ParticipantRole role, List<EnrollmentState> states, int firstName) {
    List<DemoPerson> crowd = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      EnrollmentState state = i < states.size() ? states.get(i) : EnrollmentState.ACTIVE;
      int age =
          state == EnrollmentState.ACTIVE ? dice.between(20, MOST_DAYS_AGO) : dice.between(1, 12);
      Instant joinedAt = now.minus(Duration.ofDays(age)).minus(Duration.ofMinutes(dice.below(600)));
      int number = firstName + i;
      String given = Texts.GIVEN_NAMES.get(number % Texts.GIVEN_NAMES.size());
      String family =
          Texts.FAMILY_NAMES.get(
              (number / Texts.GIVEN_NAMES.size() + number) % Texts.FAMILY_NAMES.size());
      String email = (given + "." + family + number + "@cms.example").toLowerCase(Locale.ROOT);
      String subject = new UUID(0x0197000000007000L, 0x8000000000001000L + number).toString();
      Row person = people.person(subject, given, family, email, joinedAt);
      crowd.add(enroll(person, role, state, joinedAt));
    }
    return crowd;
  }

  private DemoPerson account(DemoAccount account, ParticipantRole role) {
    Instant joinedAt = now.minus(Duration.ofDays(60));
    Row person =
        people.person(
            account.subject().toString(),
            account.givenName(),
            account.familyName(),
            account.email(),
            joinedAt);
    return enroll(person, role, EnrollmentState.ACTIVE, joinedAt);
  }

  private DemoPerson enroll(
      Row person, ParticipantRole role, EnrollmentState state, Instant joinedAt) {
    describe(person);
    boolean mentor = role == ParticipantRole.MENTOR;
    boolean draft = state == EnrollmentState.DRAFT;
    String headline =
        draft ? "" : dice.one(mentor ? Texts.MENTOR_HEADLINES : Texts.MENTEE_HEADLINES);
    Member member = people.member(person, role, state, joinedAt, headline);
    people.waited(member, Duration.ofMinutes(30), Duration.ofHours(dice.between(1, 20)));
    if (state == EnrollmentState.DECLINED) {
      member
          .enrollment()
          .set("decision_note", "Let us talk about it: call us when you have a minute.");
    }
    String summary =
        draft ? "" : dice.one(mentor ? Texts.MENTOR_SUMMARIES : Texts.MENTEE_SUMMARIES);
    List<String> topics = dice.some(Texts.TOPICS, 3, 6);
    Row profile =
        member
            .profile()
            .set("summary", summary)
            .set("years_of_experience", mentor ? dice.between(4, 25) : dice.between(0, 6))
            .set("cadence", dice.one(Texts.CADENCES))
            .set("non_availability", dice.percent(30) ? "Every other Friday" : null)
            .set(
                "search_text",
                (headline + " " + summary + " " + member.name() + " " + String.join(" ", topics))
                    .replace('_', ' ')
                    .toLowerCase(Locale.ROOT));
    people.terms(member, TermKind.TOPIC, topics);
    people.terms(member, TermKind.FOCUS_AREA, dice.some(Texts.FOCUS_AREAS, 1, 3));
    people.terms(member, TermKind.CONTROL_FAMILY, dice.some(Texts.CONTROL_FAMILIES, 0, 4));
    people.terms(member, TermKind.WORK_ROLE, dice.some(Texts.WORK_ROLES, 0, 2));
    people.meetingModes(member, dice.some(Texts.MODES, 1, 3));
    if (mentor) {
      people.terms(member, TermKind.CERTIFICATION, dice.some(Texts.CERTIFICATIONS, 0, 3));
    } else {
      profile
          .set("short_term_goal", dice.one(Texts.SHORT_TERM_GOALS))
          .set("long_term_goal", dice.one(Texts.LONG_TERM_GOALS))
          .set("reason_for_joining", dice.one(Texts.REASONS));
    }
    return new DemoPerson(member, topics);
  }

  private void describe(Row person) {
    person
        .set("phone", dice.percent(50) ? "+1 410 555 01" + dice.between(10, 99) : null)
        .set("component", dice.one(Texts.COMPONENTS))
        .set("employment", dice.percent(60) ? Employment.FEDERAL : Employment.CONTRACTOR)
        .set(
            "isso_standing",
            dice.one(
                List.of(
                    IssoStanding.ISSO,
                    IssoStanding.ISSO,
                    IssoStanding.SERVICE_ISSO,
                    IssoStanding.NOT_AN_ISSO)));
  }
}
