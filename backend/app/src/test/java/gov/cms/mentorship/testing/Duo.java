package gov.cms.mentorship.testing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A mentor and a mentee in an engagement, put straight into the database in any state. */
public final class Duo {

  private final TestPerson mentor = TestPerson.participant("Morgan");
  private final TestPerson mentee = TestPerson.participant("Noor");
  private final Api asMentor = Api.as(mentor);
  private final Api asMentee = Api.as(mentee);
  private final UUID engagement = UUID.randomUUID();

  private Duo(String program, String state) {
    UUID mentorId = UUID.fromString(asMentor.personId());
    UUID menteeId = UUID.fromString(asMentee.personId());
    Database.update(
        """
        insert into engagement (id, version, created_at, updated_at, updated_by, program,
            match_request_id, mentee_id, mentor_id, mentee_profile_id, mentor_profile_id, state,
            proposed_months, proposed_cadence, opened_at)
        values (?, 0, now(), now(), 'Test', ?, ?, ?, ?, ?, ?, 'DISCOVERY', 6, 'MONTHLY', ?)\
        """,
        engagement,
        program,
        UUID.randomUUID(),
        menteeId,
        mentorId,
        profile(program, menteeId, "MENTEE"),
        profile(program, mentorId, "MENTOR"),
        OffsetDateTime.now(ZoneOffset.UTC).minusDays(30));
    turn(state);
  }

  /** Two who work together in the program that asks for reports. */
  public static Duo active() {
    return in("cms-isso", "ACTIVE");
  }

  /** Two of a program in a state. */
  public static Duo in(String program, String state) {
    return new Duo(program, state);
  }

  /** Puts the engagement into a state. */
  public void turn(String state) {
    Database.update(
        """
        update engagement set state = ?, version = version + 1,
            active_since = coalesce(active_since, now()), ends_on = current_date + 100,
            ended_at = case when ? in ('DISCOVERY', 'ACTIVE', 'PAUSED') then null else now() end
        where id = ?\
        """,
        state,
        state,
        engagement);
  }

  /** The engagement's id. */
  public UUID engagement() {
    return engagement;
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

  private static UUID profile(String program, UUID person, String role) {
    UUID id = UUID.randomUUID();
    Database.update(
        """
        insert into profile (id, version, created_at, updated_at, updated_by, person_id, program,
            role, headline, summary, capacity, places_taken, open_to_requests, draft, listed,
            retired, search_text)
        values (?, 0, now(), now(), 'Test', ?, ?, ?, '', '',
            case ? when 'MENTOR' then 2 end, case ? when 'MENTOR' then 1 else 0 end,
            true, false, false, false, '')\
        """,
        id,
        person,
        program,
        role,
        role,
        role);
    return id;
  }
}
