package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.local.DemoAccount;
import gov.cms.mentorship.local.DemoAccounts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes people with their enrollments and profiles. */
final class DemoPeople {

  static final String PROGRAM = "cms-isso";

  private static final int MENTORS = 40;
  private static final int MENTEES = 80;
  private static final int MOST_DAYS_AGO = 730;

  /** States of the first few; everybody else is active. */
  private static final List<String> MENTOR_STATES =
      List.of("DRAFT", "SUPPORT_REVIEW", "SUPPORT_REVIEW", "PAUSED", "DECLINED", "WITHDRAWN");

  private static final List<String> MENTEE_STATES =
      List.of(
          "DRAFT",
          "DRAFT",
          "SUPPORT_REVIEW",
          "SUPPORT_REVIEW",
          "SUPPORT_REVIEW",
          "SUPPORT_REVIEW",
          "PAUSED",
          "DECLINED",
          "WITHDRAWN");

  private final Rows rows;
  private final Dice dice;
  private final Instant now;

  DemoPeople(Rows rows, Dice dice, Instant now) {
    this.rows = rows;
    this.dice = dice;
    this.now = now;
  }

  /** The people behind the demo accounts that have an enrollment. */
  record Accounts(DemoPerson mentee, DemoPerson mentor) {}

  Accounts accounts() {
    DemoPerson mentee = account(DemoAccounts.MENTEE, "MENTEE", 0);
    DemoPerson mentor = account(DemoAccounts.MENTOR, "MENTOR", 4);
    return new Accounts(mentee, mentor);
  }

  List<DemoPerson> mentors() {
    return crowd(MENTORS, "MENTOR", MENTOR_STATES, 0);
  }

  List<DemoPerson> mentees() {
    return crowd(MENTEES, "MENTEE", MENTEE_STATES, MENTORS);
  }

  private List<DemoPerson> crowd(int size, String role, List<String> states, int firstName) {
    List<DemoPerson> crowd = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String state = i < states.size() ? states.get(i) : "ACTIVE";
      int age = state.equals("ACTIVE") ? dice.between(20, MOST_DAYS_AGO) : dice.between(1, 12);
      Instant joinedAt = now.minus(Duration.ofDays(age)).minus(Duration.ofMinutes(dice.below(600)));
      int number = firstName + i;
      String given = Texts.GIVEN_NAMES.get(number % Texts.GIVEN_NAMES.size());
      String family =
          Texts.FAMILY_NAMES.get(
              (number / Texts.GIVEN_NAMES.size() + number) % Texts.FAMILY_NAMES.size());
      String email = (given + "." + family + number + "@cms.example").toLowerCase(Locale.ROOT);
      UUID id =
          person(
              new UUID(0x0197000000007000L, 0x8000000000001000L + number).toString(),
              given,
              family,
              email,
              null,
              joinedAt);
      crowd.add(enroll(id, given + " " + family, role, state, dice.between(2, 4), joinedAt));
    }
    return crowd;
  }

  private DemoPerson account(DemoAccount account, String role, int capacity) {
    Instant joinedAt = now.minus(Duration.ofDays(60));
    @Nullable String manager =
        account.equals(DemoAccounts.MENTEE) ? DemoAccounts.MANAGER.email() : null;
    UUID id =
        person(
            account.subject().toString(),
            account.givenName(),
            account.familyName(),
            account.email(),
            manager,
            joinedAt);
    return enroll(
        id, account.givenName() + " " + account.familyName(), role, "ACTIVE", capacity, joinedAt);
  }

  private UUID person(
      String subject,
      String given,
      String family,
      String email,
      @Nullable String manager,
      Instant at) {
    UUID id = dice.id(at);
    rows.into("person")
        .set("id", id)
        .set("version", 0L)
        .set("created_at", at)
        .set("updated_at", at)
        .set("updated_by", given + " " + family)
        .set("subject", subject)
        .set("given_name", given)
        .set("family_name", family)
        .set("name", given + " " + family)
        .set("email", email)
        .set("phone", dice.percent(50) ? "+1 410 555 01" + dice.between(10, 99) : null)
        .set("component", dice.one(Texts.COMPONENTS))
        .set("employment", dice.percent(60) ? "FEDERAL" : "CONTRACTOR")
        .set("isso_standing", dice.one(List.of("ISSO", "ISSO", "SERVICE_ISSO", "NOT_AN_ISSO")))
        .set("manager_name", manager == null ? null : "Miles Manager")
        .set("manager_email", manager)
        .set("time_zone", WorkingDays.ZONE.getId());
    return id;
  }

  private DemoPerson enroll(
      UUID person, String name, String role, String state, int capacity, Instant at) {
    boolean mentor = role.equals("MENTOR");
    UUID profile = dice.id(at);
    boolean draft = state.equals("DRAFT");
    List<String> topics = dice.some(Texts.TOPICS, 3, 6);
    String headline =
        draft ? "" : dice.one(mentor ? Texts.MENTOR_HEADLINES : Texts.MENTEE_HEADLINES);
    String summary =
        draft ? "" : dice.one(mentor ? Texts.MENTOR_SUMMARIES : Texts.MENTEE_SUMMARIES);
    rows.into("profile")
        .set("id", profile)
        .set("version", 0L)
        .set("created_at", at)
        .set("updated_at", at)
        .set("updated_by", name)
        .set("person_id", person)
        .set("program", PROGRAM)
        .set("role", role)
        .set("headline", headline)
        .set("summary", summary)
        .set(
            "years_of_experience",
            mentor ? (Integer) dice.between(4, 25) : (Integer) dice.between(0, 6))
        .set("cadence", dice.one(Texts.CADENCES))
        .set("capacity", mentor ? (Integer) capacity : null)
        .set("places_taken", 0)
        .set("open_to_requests", true)
        .set("short_term_goal", mentor ? null : dice.one(Texts.SHORT_TERM_GOALS))
        .set("long_term_goal", mentor ? null : dice.one(Texts.LONG_TERM_GOALS))
        .set("reason_for_joining", mentor ? null : dice.one(Texts.REASONS))
        .set("non_availability", dice.percent(30) ? "Every other Friday" : null)
        .set("draft", draft)
        .set("listed", mentor && state.equals("ACTIVE"))
        .set("retired", state.equals("WITHDRAWN"))
        .set(
            "search_text",
            (headline + " " + summary + " " + name + " " + String.join(" ", topics))
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT));
    terms(profile, "TOPIC", topics);
    terms(profile, "FOCUS_AREA", dice.some(Texts.FOCUS_AREAS, 1, 3));
    terms(profile, "CONTROL_FAMILY", dice.some(Texts.CONTROL_FAMILIES, 0, 4));
    terms(profile, "WORK_ROLE", dice.some(Texts.WORK_ROLES, 0, 2));
    if (mentor) {
      terms(profile, "CERTIFICATION", dice.some(Texts.CERTIFICATIONS, 0, 3));
    }
    for (String mode : dice.some(Texts.MODES, 1, 3)) {
      rows.into("profile_meeting_mode").set("profile_id", profile).set("mode", mode);
    }
    Instant since = at.plus(Duration.ofHours(dice.between(1, 20)));
    rows.into("enrollment")
        .set("id", dice.id(at))
        .set("version", 1L)
        .set("created_at", at)
        .set("updated_at", since)
        .set("updated_by", name)
        .set("person_id", person)
        .set("program", PROGRAM)
        .set("role", role)
        .set("profile_id", profile)
        .set("state", state)
        .set("state_since", since)
        .set("membership_attested", false)
        .set("submitted_at", draft ? null : at.plus(Duration.ofMinutes(30)))
        .set(
            "decision_note",
            state.equals("DECLINED")
                ? "Let us talk about it: call us when you have a minute."
                : null);
    return new DemoPerson(person, profile, name, role, state, capacity, topics, at);
  }

  private void terms(UUID profile, String kind, List<String> codes) {
    for (String code : codes) {
      rows.into("profile_term").set("profile_id", profile).set("kind", kind).set("code", code);
    }
  }
}
