package gov.cms.mentorship.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Very many people who wait for each other: mentees who take part and have nobody, and mentors in
 * the directory who have room. No two say quite the same, and half of them rate their topics.
 */
final class WaitingCrowd {

  private static final List<String> TABLES =
      List.of(
          "person",
          "profile",
          "profile_term",
          "profile_skill",
          "profile_meeting_mode",
          "enrollment");

  private static final String PEOPLE =
      """
      create temporary table waiting on commit drop as
      select n, uuidv7() as person, uuidv7() as profile, abs(hashint4(n)) as chance,
             timestamptz '2026-01-05 14:00Z' + n * interval '1 second' as at
      from generate_series(:from, :to) n;

      insert into person (id, version, created_at, updated_at, updated_by, subject, given_name, family_name, name,
                          email, component, time_zone)
      select person, 0, at, at, 'crowd', 'waiting-' || person, 'Person', 'No ' || n, 'Person No ' || n,
             person || '@waiting.example', 'Unit ' || chance % 30,
             (array['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles',
                    'Pacific/Honolulu', 'Europe/Berlin'])[1 + chance / 30 % 6]
      from waiting;

      insert into profile (id, version, created_at, updated_at, updated_by, person_id, program, role, headline,
                           summary, years_of_experience, cadence, capacity, places_taken, open_to_requests, draft,
                           listed, retired, search_text)
      select profile, 0, at, at, 'crowd', person, ':program', ':role', 'Works on systems', '',
             case when mentor then chance / 7 % 41 else chance / 7 % 12 end,
             (array['WEEKLY', 'BIWEEKLY', 'MONTHLY'])[1 + chance / 11 % 3], case when mentor then 1 + chance % 3 end,
             0, true, false, mentor, false, 'Works on systems'
      from waiting cross join (select ':role' = 'MENTOR') which (mentor);

      insert into profile_term (profile_id, kind, code)
      select profile, kind, code
      from waiting
      join (select kind, code, count(*) over (partition by kind) as codes
            from taxonomy_term where kind in ('TOPIC', 'FOCUS_AREA', 'WORK_ROLE')) term
        on abs(hashint4(n + hashtext(code) % 1000000)) % codes
           < case kind when 'TOPIC' then 4 when 'FOCUS_AREA' then 2 else 1 end;
      insert into profile_skill (profile_id, kind, code, current_level, wanted_level, offered_level)
      select profile, kind, code, case when not mentor then 1 + chance % 3 end,
             case when not mentor then 3 + chance / 3 % 3 end, case when mentor then 1 + chance / 5 % 5 end
      from waiting join profile_term on profile_id = profile and kind = 'TOPIC'
      cross join (select ':role' = 'MENTOR') which (mentor)
      where n % 2 = 0;
      insert into profile_meeting_mode (profile_id, mode)
      select profile, mode
      from waiting cross join unnest(array['VIDEO', 'PHONE', 'EMAIL']) with ordinality modes (mode, place)
      where chance / 13 % 3 + 1 >= place;

      insert into enrollment (id, version, created_at, updated_at, updated_by, person_id, program, role, profile_id,
                              state, state_since, membership_attested)
      select uuidv7(), 0, at, at, 'crowd', person, ':program', ':role', profile, 'ACTIVE', date_trunc('hour', at), false
      from waiting\
      """;

  private WaitingCrowd() {}

  /**
   * Adds people to a program. Leaves no trail of each row: that would take longer than the rows.
   *
   * @param owner a connection of the schema's owner, which is in no transaction afterwards
   * @param role MENTEE or MENTOR
   * @param from the number of the first; those before are there
   * @param to the number of the last
   */
  static void fill(Connection owner, String program, String role, int from, int to)
      throws SQLException {
    try (Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      trail(statement, "disable");
      statement.execute(
          PEOPLE
              .replace(":program", program)
              .replace(":role", role)
              .replace(":from", Integer.toString(from))
              .replace(":to", Integer.toString(to)));
      trail(statement, "enable");
      owner.commit();
      owner.setAutoCommit(true);
      statement.execute("vacuum (analyze) " + String.join(", ", TABLES));
    }
  }

  private static void trail(Statement statement, String change) throws SQLException {
    for (String table : TABLES) {
      statement.execute("alter table %1$s %2$s trigger tr_%1$s_audit".formatted(table, change));
    }
  }
}
