package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.profile.ParticipantRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Fills an empty local database with fictional people and two years of their mentorships. The same
 * every time, but for the day it is counted back from.
 */
public final class DemoData {

  private static final String PROGRAM = Population.CMS.program();

  private DemoData() {}

  /**
   * Loads the population, once.
   *
   * @param jdbcUrl the local database, with the schema that the application made
   * @param owner the role that owns the schema; its local password is its name
   * @return whether anything was loaded
   * @throws SQLException if the schema is not as expected; nothing is kept then
   */
  public static boolean load(String jdbcUrl, String owner, Clock clock) throws SQLException {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, owner, owner)) {
      connection.setAutoCommit(false);
      if (isLoaded(connection)) {
        return false;
      }
      write(connection, clock.instant().truncatedTo(ChronoUnit.MINUTES));
      connection.commit();
      return true;
    }
  }

  private static void write(Connection connection, Instant now) throws SQLException {
    Dice dice = new Dice();
    World world = new World(World.program(connection, PROGRAM), dice::id);
    DemoPeople people = new DemoPeople(world, Population.CMS, dice, now);
    DemoPeople.Accounts accounts = people.accounts();
    List<DemoPerson> mentors = people.mentors();
    List<DemoPerson> mentees = people.mentees();
    DemoPairs pairs = new DemoPairs(world, dice, now, mentors, mentees);
    List<DemoEngagement> engagements = new ArrayList<>(pairs.all());
    engagements.add(pairs.activeWith(accounts.mentor()));
    pairs.pendingFor(accounts.mentor());
    DemoMeetings meetings = new DemoMeetings(world, dice, now);
    engagements.forEach(meetings::of);
    new DemoSurveys(world, dice, feedbackSurvey(connection), now).answer(engagements);
    new DemoEvents(world, now).of(mentees);
    world.write(connection);
    for (Population other : Population.OTHERS) {
      writePeople(connection, other, accounts.mentor(), dice, now);
    }
    joinBeforeTheFirstEngagement(connection);
  }

  /** The crowd of another program, which the mentor's account has joined too. */
  private static void writePeople(
      Connection connection, Population population, DemoPerson mentor, Dice dice, Instant now)
      throws SQLException {
    World world = new World(World.program(connection, population.program()), dice::id);
    DemoPeople people = new DemoPeople(world, population, dice, now);
    people.mentors();
    people.mentees();
    people.enroll(DemoAccounts.MENTOR, mentor.member().person().id(), ParticipantRole.MENTOR);
    world.write(connection);
  }

  /** Nobody can have been matched before they joined; most waited one to four weeks. */
  private static void joinBeforeTheFirstEngagement(Connection connection) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            with first as (
              select profile_id, min(opened_at) as opened_at from (
                select mentee_profile_id as profile_id, opened_at from engagement
                union all select mentor_profile_id, opened_at from engagement) as each_one
              group by profile_id),
            waited as (
              select profile_id, opened_at,
                     7 + row_number() over (order by opened_at, profile_id) * 5 % 21 as days
              from first)
            update enrollment e
            set created_at = w.opened_at - make_interval(days => cast(w.days as integer) + 2),
                submitted_at = w.opened_at - make_interval(days => cast(w.days as integer)),
                state_since = w.opened_at - make_interval(days => cast(w.days as integer) - 1)
            from waited w where w.profile_id = e.profile_id\
            """)) {
      update.executeUpdate();
    }
  }

  /** Somebody with the demo mentee's account and an enrollment: the population is there. */
  private static boolean isLoaded(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select 1 from person where subject = ?")) {
      select.setString(1, DemoAccounts.MENTEE.subject().toString());
      try (ResultSet found = select.executeQuery()) {
        return found.next();
      }
    }
  }

  private static UUID feedbackSurvey(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id from survey where program = ? and preset is not null and state = 'PUBLISHED'")) {
      select.setString(1, PROGRAM);
      try (ResultSet found = select.executeQuery()) {
        if (!found.next()) {
          throw new SQLException("The program has no published survey");
        }
        return found.getObject(1, UUID.class);
      }
    }
  }
}
