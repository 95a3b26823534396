package gov.cms.mentorship.metrics;

import gov.cms.mentorship.testing.Database;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** People of one program and what they did, put straight into the database. */
final class World {

  private static final String ROW =
      "insert into %s (id, version, created_at, updated_at, updated_by, ";
  private static final String VALUES = ") values (?, 0, now(), now(), 'Test', ";

  private final String program;

  World(String program) {
    this.program = program;
  }

  /** Somebody with an enrollment. */
  record Participant(UUID person, UUID profile) {}

  /** New participants in a role and state, who submitted on this day. */
  List<Participant> participants(int number, String role, String state, LocalDate submitted) {
    List<Participant> added = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      added.add(participant(role, state, submitted));
    }
    return added;
  }

  Participant participant(String role, String state, LocalDate submitted) {
    UUID person = UUID.randomUUID();
    UUID profile = UUID.randomUUID();
    Database.update(
        ROW.formatted("person")
            + "subject, given_name, family_name, name, email, time_zone"
            + VALUES
            + "?, 'A', 'B', 'A B', 'a@tests.example', 'America/New_York')",
        person,
        person.toString());
    Database.update(
        ROW.formatted("profile")
            + """
            person_id, program, role, headline, summary, capacity, places_taken,
            open_to_requests, draft, listed, retired, search_text\
            """
            + VALUES
            + """
            ?, ?, ?, '', '', case ? when 'MENTOR' then 2 end, 0, true, false, false, false, '')\
            """,
        profile,
        person,
        program,
        role,
        role);
    Database.update(
        ROW.formatted("enrollment")
            + "person_id, program, role, profile_id, state, state_since, membership_attested, submitted_at"
            + VALUES
            + "?, ?, ?, ?, ?, now(), false, ?)",
        UUID.randomUUID(),
        person,
        program,
        role,
        profile,
        state,
        noon(submitted));
    return new Participant(person, profile);
  }

  /** An active engagement that was opened on this day. */
  UUID engagement(Participant mentee, Participant mentor, LocalDate opened) {
    UUID id = UUID.randomUUID();
    Database.update(
        ROW.formatted("engagement")
            + """
            program, match_request_id, mentee_id, mentor_id, mentee_profile_id,
            mentor_profile_id, state, proposed_months, proposed_cadence, opened_at,
            active_since, ends_on\
            """
            + VALUES
            + "?, ?, ?, ?, ?, ?, 'ACTIVE', 6, 'MONTHLY', ?, ?, current_date + 100)",
        id,
        program,
        UUID.randomUUID(),
        mentee.person(),
        mentor.person(),
        mentee.profile(),
        mentor.profile(),
        noon(opened),
        noon(opened));
    return id;
  }

  /** A request that was declined. */
  void declined(Participant mentee, Participant mentor) {
    Database.update(
        ROW.formatted("match_request")
            + """
            program, origin, mentee_id, mentor_id, mentee_profile_id, mentor_profile_id,
            resonated, hopes, proposed_months, proposed_cadence, status, mentee_answer,
            mentor_answer, due_at, answered_at\
            """
            + VALUES
            + "?, 'MENTEE', ?, ?, ?, ?, '', '', 6, 'MONTHLY', 'DECLINED', 'YES', 'NO', now(), now())",
        UUID.randomUUID(),
        program,
        mentee.person(),
        mentor.person(),
        mentee.profile(),
        mentor.profile());
  }

  /** An hour's meeting that was held on this day. */
  UUID meeting(UUID engagement, LocalDate day) {
    UUID id = UUID.randomUUID();
    Database.update(
        ROW.formatted("meeting")
            + "engagement_id, program, starts_at, ends_at, mode, agenda, state"
            + VALUES
            + "?, ?, ?, ?, 'VIDEO', '{}', 'HELD')",
        id,
        engagement,
        program,
        noon(day),
        noon(day).plusHours(1));
    return id;
  }

  /** The report of a meeting, filed on this day. */
  void report(UUID meeting, int minutes, LocalDate filed) {
    Database.update(
        ROW.formatted("meeting_report")
            + "meeting_id, state, due_at, held_on, minutes, mode, topics, help_wanted, submitted_at"
            + VALUES
            + "?, 'SUBMITTED', now(), ?, ?, 'VIDEO', '{}', false, ?)",
        UUID.randomUUID(),
        meeting,
        filed,
        minutes,
        noon(filed));
  }

  UUID survey() {
    UUID id = UUID.randomUUID();
    Database.update(
        ROW.formatted("survey")
            + "program, title, audience, state, anonymous, questions, published_at"
            + VALUES
            + "?, 'How was it?', 'BOTH', 'PUBLISHED', false, '[]', now())",
        id,
        program);
    return id;
  }

  /** A mentee's rating of an engagement, in a batch. */
  void rating(
      UUID survey, UUID engagement, Participant mentee, int batch, int rating, LocalDate day) {
    UUID invitation = UUID.randomUUID();
    Database.update(
        ROW.formatted("survey_invitation")
            + "survey_id, engagement_id, person_id, counterpart_id, answered, opened_at, expires_at"
            + VALUES
            + "?, ?, ?, ?, true, ?, ?)",
        invitation,
        survey,
        engagement,
        mentee.person(),
        mentee.person(),
        noon(day),
        noon(day).plusDays(30));
    Database.update(
        """
        insert into survey_response (id, survey_id, batch, invitation_id, submitted_at, answers)
        values (?, ?, ?, ?, ?, jsonb_build_array(
            jsonb_build_object('question', 'overall', 'rating', cast(? as integer)),
            jsonb_build_object('question', 'goals', 'rating', 1)))\
        """,
        UUID.randomUUID(),
        survey,
        batch,
        invitation,
        noon(day),
        rating);
  }

  private static OffsetDateTime noon(LocalDate day) {
    return day.atTime(17, 0).atOffset(ZoneOffset.UTC);
  }
}
