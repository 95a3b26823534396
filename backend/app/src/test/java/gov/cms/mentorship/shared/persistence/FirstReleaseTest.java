package gov.cms.mentorship.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.platform.PostgresServer;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the migrations since the first release do to a database that people have worked with. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstReleaseTest {

  private static final String FIRST_RELEASE = "050";
  private static final Path ROWS = Path.of("src/test/resources/db/first-release.sql");

  /** Tables that a migration empties or grows on purpose; each has a test of its own here. */
  private static final Set<String> OTHERWISE =
      Set.of("idempotency_key", "outbox_message", "audit_event", "flyway_schema_history");

  private String url = "";
  private Connection owner;
  private Map<String, String> before = Map.of();

  @BeforeAll
  void migrate() throws SQLException, IOException {
    url = TestPlatform.platform().postgres().createDatabase("first_release");
    owner = DriverManager.getConnection(url, PostgresServer.OWNER, PostgresServer.OWNER);
    to(FIRST_RELEASE);
    execute(Files.readString(ROWS));
    before = contents();
    to("053");
    // What the second release may have given up.
    execute(
        "update outbox_message set given_up_at = created_at + interval '3 days' where attempts = 60");
    to("latest");
  }

  @AfterAll
  void close() throws SQLException {
    owner.close();
  }

  @Test
  void nobodyLosesARowAndNoVersionChanges() throws SQLException {
    Map<String, String> after = contents();
    assertThat(before).hasSizeGreaterThan(15);
    before.forEach((table, rows) -> {
      if (after.containsKey(table) && !OTHERWISE.contains(table)) {
        assertThat(after.get(table)).as(table).isEqualTo(rows);
      }
    });
  }

  @Test
  void answersFromBeforeAreToldInBatchesOfFivePeople() throws SQLException {
    String batches =
        "select batch, count(*) from survey_response where survey_id = %s group by 1 order by 1";
    assertThat(rows(batches.formatted(id(11, 1)))).containsExactly("0 6", "1 5", "2 2");
    assertThat(rows(batches.formatted(id(11, 2)))).containsExactly("0 5", "1 5", "2 3");
    assertThat(
            rows(
                "select r.batch from survey_response r join survey_invitation i on i.id = r.invitation_id"
                    + " where i.person_id = "
                    + id(1, 1)))
        .as("whoever answers twice does not count twice")
        .containsExactly("0", "0");
  }

  @Test
  void answersThatWereKeptForAKeyAreForgotten() throws SQLException {
    assertThat(rows("select count(*) from idempotency_key")).containsExactly("0");
  }

  @Test
  void aMailThatWaitsStillGoesAndOneThatFailedForDaysIsStillSeen() throws SQLException {
    assertThat(rows("select id, type, people[1], people[2] from domain_event order by id"))
        .containsExactly(
            plain(14, 1) + " match-request.received " + plain(1, 7) + " " + plain(1, 9),
            plain(14, 2) + " match-request.declined " + plain(1, 8) + " " + plain(1, 10));
    assertThat(rows("select task_name, task_instance, consecutive_failures from scheduled_tasks"))
        .containsExactly("mail " + plain(14, 1) + "/" + plain(1, 9) + " 2");
    assertThat(rows("select listener, event_id, target, attempts from event_delivery_failure"))
        .containsExactly("mail " + plain(14, 2) + " " + plain(1, 8) + " 60");
  }

  @Test
  void aNoteIsReadByItsAuthorAndByWhomItIsSharedWith() throws SQLException {
    assertThat(notesOf(9)).containsExactlyInAnyOrder("Mine", "Ours");
    assertThat(notesOf(1)).containsExactly("Ours");
    assertThat(notesOf(2)).isEmpty();
  }

  @Test
  void aNoteFromBeforeWasWrittenByItsAuthorWhenItWasChangedLast() throws SQLException {
    assertThat(
            rows(
                "select version, created_at = updated_at, updated_by from private_note order by id"))
        .containsExactly("0 t person:" + plain(1, 9), "0 t person:" + plain(1, 1));
  }

  @Test
  void whoeverJoinedBeforeIsFoundAndSortedByName() throws SQLException {
    assertThat(
            rows(
                """
                select count(*) from profile f
                join enrollment e on e.profile_id = f.id join person p on p.id = f.person_id
                where p.sort_name = lower(p.name) and e.sort_name = p.sort_name
                  and f.sort_name = p.sort_name
                  and f.search_text = 'lukasz helps with francois and zoe ' || lower(p.name)
                """))
        .containsExactly("16");
    assertThat(rows("select role, no_room, count(*) from profile group by 1, 2 order by 1"))
        .containsExactly("MENTEE t 8", "MENTOR f 8");
  }

  @Test
  void aReportFromBeforeKnowsItsProgramAndEngagement() throws SQLException {
    assertThat(
            rows(
                """
                select count(*) from meeting_report r join meeting m on m.id = r.meeting_id
                where r.program = m.program and r.engagement_id = m.engagement_id
                """))
        .containsExactly("8");
  }

  @Test
  void whatWasToldOfASurveyStaysToldAndNoMore() throws SQLException {
    String told =
        "select number, minimum_group_size, people, counterparts from survey_batch"
            + " where survey_id = %s order by 1";
    assertThat(rows(told.formatted(id(11, 1)))).containsExactly("0 5 5 12", "1 5 10 12");
    assertThat(rows(told.formatted(id(11, 2)))).containsExactly("0 5 5 13", "1 5 10 13");
  }

  @Test
  void anInvitationKeepsWhatBecameOfIt() throws SQLException {
    assertThat(rows("select state, count(*) from survey_invitation group by 1 order by 1"))
        .as("the job lets expire what is over")
        .containsExactly("ANSWERED 26", "OPEN 4");
  }

  @Test
  void anAnswerFromBeforeNamesItsQuestionById() throws SQLException {
    assertThat(rows("select distinct answers from survey_response"))
        .containsExactlyInAnyOrder(
            "[{\"rating\": 4, \"questionId\": \"overall\"}]",
            "[{\"rating\": 4, \"questionId\": \"overall\"}, {\"text\": \"More time\", \"questionId\": \"comment\"}]");
  }

  @Test
  void aGoalFromBeforeKeepsItsState() throws SQLException {
    assertThat(rows("select distinct state from goal")).containsExactly("OPEN");
  }

  @Test
  void whatHasRunIsNotRunAgain() {
    assertThat(flyway("latest").migrate().migrationsExecuted).isZero();
  }

  private List<String> notesOf(int person) throws SQLException {
    try (Connection application =
        DriverManager.getConnection(url, PostgresServer.APPLICATION, PostgresServer.APPLICATION)) {
      rows(
          application,
          "select set_config('mentorship.person', '%s', false)".formatted(plain(1, person)));
      return rows(application, "select text from private_note");
    }
  }

  /** How many rows each table has, and which versions they are of. */
  private Map<String, String> contents() throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    for (String table :
        rows("select tablename from pg_tables where schemaname = 'public' order by 1")) {
      boolean versioned =
          !rows("select 1 from information_schema.columns where column_name = 'updated_at'"
                  + " and table_schema = 'public' and table_name = '%s'".formatted(table))
              .isEmpty();
      contents.put(
          table,
          rows(versioned
                  ? "select count(*), md5(string_agg(concat(id, coalesce(to_jsonb(t) ->> 'version', '0'), updated_at), '' order by id)) from %s t"
                      .formatted(table)
                  : "select count(*) from %s".formatted(table))
              .getFirst());
    }
    return contents;
  }

  private void to(String version) {
    flyway(version).migrate();
  }

  private Flyway flyway(String version) {
    return Flyway.configure()
        .dataSource(url, PostgresServer.OWNER, PostgresServer.OWNER)
        .locations("filesystem:src/main/resources/db/migration")
        .placeholders(Map.of("application_role", PostgresServer.APPLICATION))
        .target(version)
        .load();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    return rows(owner, sql);
  }

  /** The rows of a query, the columns of each joined by blanks. */
  private static List<String> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          columns.add(found.getString(i));
        }
        rows.add(String.join(" ", columns));
      }
      return rows;
    }
  }

  private static String id(int kind, int number) {
    return "'" + plain(kind, number) + "'";
  }

  private static String plain(int kind, int number) {
    return "00000000-0000-7000-8000-%012d".formatted(kind * 1000 + number);
  }
}
