package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.enrollment.DecidedBy;
import gov.cms.mentorship.enrollment.DecisionOutcome;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes people with their enrollments and profiles. */
final class DemoPeople {

  private static final int MOST_DAYS_AGO = 730;

  /** Whoever stands here has no answer of a manager yet. */
  private static final Set<EnrollmentState> NOT_DECIDED =
      EnumSet.of(EnrollmentState.DRAFT, EnrollmentState.MANAGER_REVIEW, EnrollmentState.WITHDRAWN);

  private final World world;
  private final People people;
  private final Dice dice;
  private final Instant now;
  private final Population population;

  DemoPeople(World world, Population population, Dice dice, Instant now) {
    this.world = world;
    this.population = population;
    this.people = world.people();
    this.dice = dice;
    this.now = now;
  }

  /** The people behind the demo accounts that have an enrollment. */
  record Accounts(DemoPerson mentee, DemoPerson mentor) {}

  Accounts accounts() {
    DemoPerson mentee = account(DemoAccounts.MENTEE, ParticipantRole.MENTEE);
    DemoPerson mentor = account(DemoAccounts.MENTOR, ParticipantRole.MENTOR);
    managedByAccount(mentee.member());
    mentor.member().profile().set("capacity", 4);
    return new Accounts(mentee, mentor);
  }

  List<DemoPerson> mentors() {
    List<DemoPerson> mentors =
        crowd(population.mentors(), ParticipantRole.MENTOR, population.mentorStates(), 0);
    mentors.forEach(mentor -> mentor.member().profile().set("capacity", dice.between(2, 4)));
    return mentors;
  }

  List<DemoPerson> mentees() {
    return crowd(
        population.mentees(),
        ParticipantRole.MENTEE,
        population.menteeStates(),
        population.mentors());
  }

  /** An account in one more program. */
  void enroll(DemoAccount account, UUID person, ParticipantRole role) {
    Row known = world.known("person", Map.of("id", person, "name", account.displayName()));
    Member member =
        people.member(
            known,
            role,
            EnrollmentState.ACTIVE,
            now.minus(Duration.ofDays(30)),
            dice.one(population.mentorHeadlines()));
    people.terms(member, TermKind.FOCUS_AREA, dice.some(Texts.FOCUS_AREAS, 1, 3));
    people.meetingModes(member, dice.some(Texts.MODES, 1, 3));
  }

  private List<DemoPerson> crowd(
      int size, ParticipantRole role, List<EnrollmentState> states, int firstName) {
    List<DemoPerson> crowd = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      EnrollmentState state = i < states.size() ? states.get(i) : EnrollmentState.ACTIVE;
      int age =
          state == EnrollmentState.ACTIVE ? dice.between(20, MOST_DAYS_AGO) : dice.between(1, 12);
      Instant joinedAt = now.minus(Duration.ofDays(age)).minus(Duration.ofMinutes(dice.below(600)));
      int number = population.firstName() + firstName + i;
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
    DemoPerson enrolled = enroll(person, role, EnrollmentState.ACTIVE, joinedAt);
    people.resume(
        enrolled.member(),
        "%s\n%s\n\nThis is a fictional résumé.\n".formatted(account.displayName(), Texts.RESUME),
        joinedAt);
    return enrolled;
  }

  private DemoPerson enroll(
      Row person, ParticipantRole role, EnrollmentState state, Instant joinedAt) {
    describe(person, state);
    boolean mentor = role == ParticipantRole.MENTOR;
    boolean draft = state == EnrollmentState.DRAFT;
    String headline =
        draft ? "" : dice.one(mentor ? population.mentorHeadlines() : population.menteeHeadlines());
    Member member = people.member(person, role, state, joinedAt, headline);
    people.waited(member, Duration.ofMinutes(30), Duration.ofHours(dice.between(1, 20)));
    decide(member);
    if (state == EnrollmentState.MANAGER_REVIEW) {
      managedByAccount(member);
    }
    String summary =
        draft ? "" : dice.one(mentor ? population.mentorSummaries() : population.menteeSummaries());
    List<String> topics = population.isso() ? dice.some(Texts.TOPICS, 3, 6) : List.of();
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
    rate(member, topics);
    people.terms(member, TermKind.FOCUS_AREA, dice.some(Texts.FOCUS_AREAS, 1, 3));
    if (population.isso()) {
      people.terms(member, TermKind.CONTROL_FAMILY, dice.some(Texts.CONTROL_FAMILIES, 0, 4));
      people.terms(member, TermKind.WORK_ROLE, dice.some(Texts.WORK_ROLES, 0, 2));
    }
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

  /** Most have rated the first of their topics, each a little differently. */
  private void rate(Member member, List<String> topics) {
    for (int i = 0; i < topics.size() - 1; i++) {
      if (member.role() == ParticipantRole.MENTOR) {
        people.offers(member, TermKind.TOPIC, topics.get(i), 5 - i % 3);
      } else {
        people.wants(member, TermKind.TOPIC, topics.get(i), 1 + i % 3, 5 - i % 2);
      }
    }
  }

  /** Where the program asks managers, everybody past them has their yes. */
  private void decide(Member member) {
    EnrollmentState state = member.state();
    if (!population.asksManagers() || NOT_DECIDED.contains(state)) {
      return;
    }
    Instant at = member.enrollment().get("state_since", Instant.class);
    if (state == EnrollmentState.DECLINED) {
      people.decided(
          member,
          EnrollmentState.MANAGER_REVIEW,
          DecisionOutcome.DECLINED,
          DecidedBy.MANAGER,
          at,
          "Let us talk about it: call me when you have a minute.");
    } else {
      people.decided(
          member,
          EnrollmentState.MANAGER_REVIEW,
          DecisionOutcome.APPROVED,
          DecidedBy.MANAGER,
          at.minus(Duration.ofMinutes(30)),
          null);
    }
  }

  private static void managedByAccount(Member member) {
    member
        .person()
        .set("manager_name", DemoAccounts.MANAGER.displayName())
        .set("manager_email", DemoAccounts.MANAGER.email());
  }

  /** The support team looks only at people who are no ISSOs. */
  private void describe(Row person, EnrollmentState state) {
    person
        .set("phone", dice.percent(50) ? "+1 410 555 01" + dice.between(10, 99) : null)
        .set("component", dice.one(population.units()))
        .set("employment", dice.percent(60) ? Employment.FEDERAL : Employment.CONTRACTOR)
        .set(
            "isso_standing",
            state == EnrollmentState.SUPPORT_REVIEW
                ? IssoStanding.NOT_AN_ISSO
                : dice.one(
                    List.of(
                        IssoStanding.ISSO,
                        IssoStanding.ISSO,
                        IssoStanding.SERVICE_ISSO,
                        IssoStanding.NOT_AN_ISSO)));
  }
}
