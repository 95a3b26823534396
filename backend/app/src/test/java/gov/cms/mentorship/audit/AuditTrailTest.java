package gov.cms.mentorship.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class AuditTrailTest {

  private static final String UPDATE =
      """
      {"component": "OIT", "employment": "FEDERAL", "issoStanding": "ISSO",
       "managerEmail": "boss@tests.example", "timeZone": "America/Chicago"}\
      """;

  @Test
  void aWriteTellsWhoDidWhatInWhichRequestAndFromWhere() {
    Api api = Api.as(TestPerson.participant("Alma"));
    String id = api.personId();
    String request =
        api.put("/me", api.tag("/me"), UPDATE)
            .then()
            .statusCode(200)
            .extract()
            .header("X-Request-Id");
    String event =
        Database.text(
            """
            select concat_ws(' ', actor, action, entity_type, remote_address,
                             before_values ->> 'component', after_values ->> 'component')
            from audit_event where entity_id = ? and request_id = ?\
            """,
            id,
            request);
    assertThat(event).isEqualTo("person:" + id + " UPDATED person 127.0.0.1 OIT");
  }

  @Test
  void contactDataIsNotCopiedIntoTheTrail() {
    Api api = Api.as(TestPerson.participant("Alma"));
    String id = api.personId();
    api.put("/me", api.tag("/me"), UPDATE).then().statusCode(200);
    assertThat(
            Database.count(
                """
                select count(*) from audit_event where entity_id = ?
                and (before_values::text like '%@tests.example%' or after_values::text like '%@tests.example%')\
                """,
                id))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set actor = 'somebody'",
        "delete from audit_event",
        "truncate audit_event"
      })
  void theApplicationCannotChangeTheTrail(String attack) {
    assertThatThrownBy(() -> Database.update(attack))
        .hasRootCauseMessage("ERROR: permission denied for table audit_event");
  }

  @Test
  void everyTableWithBusinessDataIsAudited() {
    assertThat(
            Database.text(
                """
                select coalesce(string_agg(c.relname, ', ' order by c.relname), '') from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and c.relname not in ('audit_event', 'domain_event', 'event_delivery_failure',
                                        'scheduled_tasks', 'idempotency_key', 'taxonomy_term',
                                        'flyway_schema_history')
                  and not exists (select 1 from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                  where t.tgrelid = c.oid and p.proname = 'audit_write')\
                """))
        .isEmpty();
  }
}
