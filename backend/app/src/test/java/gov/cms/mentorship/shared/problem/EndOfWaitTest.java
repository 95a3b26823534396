package gov.cms.mentorship.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing waits for ever, and who has waited for nothing is asked to come again. */
@IntegrationTest
class EndOfWaitTest {

  private static final String DESCRIPTION =
      """
      {"component": "OIT", "employment": "FEDERAL", "issoStanding": "ISSO",
       "timeZone": "America/Chicago"}\
      """;

  @Inject DataSource pool;

  @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
  int poolSize;

  private final Api api = Api.as(TestPerson.participant("Wanda"));

  @ParameterizedTest
  @CsvSource({
    "lock_timeout, 10s",
    "statement_timeout, 30s",
    "idle_in_transaction_session_timeout, 1min"
  })
  void eachConnectionOfTheApplicationHasItsLimits(String setting, String limit)
      throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet shown = statement.executeQuery("show " + setting)) {
      shown.next();
      assertThat(shown.getString(1)).isEqualTo(limit);
    }
  }

  @Test
  void whoWaitsForALockTooLongIsAskedToComeAgain() {
    String id = api.personId();
    String tag = api.tag("/me");
    Database.holding(
        "select 1 from person where id = '%s' for update".formatted(id),
        () -> unavailable(api.patch("/me", tag, DESCRIPTION)));
    api.patch("/me", tag, DESCRIPTION).then().statusCode(200);
  }

  @Test
  void aStatementThatTakesTooLongIsAskedToComeAgain() {
    api.personId();
    Database.change(
        """
        create function tests_canceled() returns trigger language plpgsql as $$
        begin
            raise exception using errcode = 'query_canceled';
        end $$\
        """);
    Database.change(
        "create trigger tr_tests_canceled after update on person execute function tests_canceled()");
    try {
      unavailable(api.patch("/me", api.tag("/me"), DESCRIPTION));
    } finally {
      Database.change("drop trigger tr_tests_canceled on person");
      Database.change("drop function tests_canceled()");
    }
  }

  @Test
  void whoFindsNoFreeConnectionIsAskedToComeAgain() throws SQLException {
    String tag = api.tag("/me");
    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < poolSize; i++) {
        taken.add(pool.getConnection());
      }
      unavailable(api.patch("/me", tag, DESCRIPTION));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    api.patch("/me", tag, DESCRIPTION).then().statusCode(200);
  }

  private static void unavailable(Response answer) {
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9]\\d*"))
        .body("type", equalTo("urn:mentorship:problem:unavailable"));
  }
}
