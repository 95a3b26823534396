package gov.cms.mentorship.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The trail can't be changed, so nothing that must be forgotten may ever enter it. Walks every
 * audited table and every event.
 */
@IntegrationTest
class AuditedTablesTest {

  /** Each audited table with the columns that its trigger declares clear. */
  private static final String DECLARED =
      """
      select c.oid, c.relname as entity,
             coalesce(string_to_array(substring(pg_get_triggerdef(t.oid) from 'clear=([a-z_,]*)'), ','), '{}')
                 as clear
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
      where p.proname = 'audit_write'\
      """;

  private static final List<String> SENT =
      List.of(
          "Alma",
          "Tests",
          "tests.example",
          "Chicago",
          "Office-of-Secrets",
          "Max-Manager",
          "Your work on cloud systems",
          "Help with my first",
          "We answer within",
          "Works on systems",
          "Here to learn",
          "A first security plan",
          "Learn-to-whistle",
          "meet.example",
          "Topic-nobody-knows",
          "Between-the-two-of-us");

  /**
   * A file is not looked through for changes: its digest stands beside it, and is audited. What
   * people were told is made of what is audited, and so is what a match run found: what comes of it
   * is audited as match requests.
   */
  @Test
  void everyTableWithBusinessDataIsAudited() {
    assertThat(
            Database.text(
                """
                select coalesce(string_agg(c.relname, ', ' order by c.relname), '') from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and c.relname not in ('audit_event', 'audit_key', 'domain_event',
                                        'event_delivery_failure', 'scheduled_tasks',
                                        'idempotency_key', 'taxonomy_term', 'link_token', 'timer',
                                        'resume_content', 'notification', 'match_run_outcome',
                                        'flyway_schema_history')
                  and c.oid not in (select oid from (%s) declared)\
                """
                    .formatted(DECLARED)))
        .isEmpty();
  }

  /** What the deployment itself says of its programs is about nobody. */
  @Test
  void aTextIsDeclaredClearOnlyIfItTakesOneOfAFewValues() {
    assertThat(
            Database.text(
                """
                select coalesce(string_agg(d.entity || '.' || name, ', '), '')
                from (%s) d cross join lateral unnest(d.clear) name
                left join pg_attribute a on a.attrelid = d.oid and a.attname = name
                where d.entity <> 'program' and not exists (
                    select 1 from pg_constraint k
                    where k.conrelid = d.oid and a.attnum = any (k.conkey)
                      and (k.contype = 'f' or (k.contype = 'c'
                           and pg_get_constraintdef(k.oid) like '%%' || name || ' = ANY (ARRAY[%%')))\
                """
                    .formatted(DECLARED)))
        .isEmpty();
  }

  @Test
  void aColumnThatNobodyHasThoughtOfIsHashed() {
    Api api = Api.as(TestPerson.participant("Alma"));
    String id = api.personId();
    Database.change("alter table person add column new_words text");
    try {
      Database.update("update person set new_words = 'Forgotten' where id::text = ?", id);
      assertThat(
              Database.text(
                  """
                  select after_values -> 'new_words' from audit_event
                  where entity_id = ? order by id desc limit 1\
                  """,
                  id))
          .contains("\"length\": 9", "\"hash\": ")
          .doesNotContain("Forgotten");
    } finally {
      Database.change("alter table person drop column new_words");
    }
  }

  @Test
  void noWordThatPeopleSentIsInTheTrail() {
    sayManyThings();
    for (String word : SENT) {
      assertThat(
              Database.count(
                  "select count(*) from audit_event e where e::text ilike ?", "%" + word + "%"))
          .as(word)
          .isZero();
    }
  }

  @Test
  void everyTextOfTheTrailIsHashedOrDeclaredClear() {
    sayManyThings();
    assertThat(
            Database.text(
                """
                select coalesce(string_agg(distinct e.entity_type || '.' || v.key, ', '), '')
                from audit_event e
                cross join lateral (select * from jsonb_each(e.before_values)
                                    union all select * from jsonb_each(e.after_values)) v
                left join (%s) d on d.entity = e.entity_type
                left join pg_attribute a on a.attrelid = d.oid and a.attname = v.key
                where e.action <> 'READ'
                  and jsonb_typeof(v.value) not in ('number', 'boolean', 'null')
                  and not (v.value ?? 'hash' and v.value ?? 'length')
                  and not (v.key = any (d.clear))
                  and a.atttypid not in ('uuid'::regtype, 'date'::regtype, 'timestamptz'::regtype)\
                """
                    .formatted(DECLARED)))
        .isEmpty();
  }

  /** Everything that people write, written once. */
  private static void sayManyThings() {
    Pair pair = Pairs.active();
    Api mentee = pair.mentee().api();
    Api mentor = pair.mentor().api();
    mentee
        .patch(
            "/me",
            mentee.tag("/me"),
            """
            {"component": "Office-of-Secrets", "employment": "FEDERAL", "issoStanding": "ISSO",
             "phone": "+1 555 0100", "managerName": "Max-Manager",
             "managerEmail": "max@tests.example", "timeZone": "America/Chicago"}\
            """)
        .then()
        .statusCode(200);
    mentee
        .post(
            pair.path() + "/goals",
            """
            {"title": "Learn-to-whistle", "specific": "Learn-to-whistle",
             "measurable": "Learn-to-whistle", "achievable": "Learn-to-whistle",
             "relevant": "Learn-to-whistle", "dueOn": "%s"}\
            """
                .formatted(TestClock.now().plus(60, ChronoUnit.DAYS).toString().substring(0, 10)))
        .then()
        .statusCode(201);
    String meeting =
        "/meetings/"
            + mentee
                .post(
                    pair.path() + "/meetings",
                    """
                    {"startsAt": "%s", "duration": "PT1H", "mode": "VIDEO",
                     "place": "https://meet.example/1", "agenda": ["Topic-nobody-knows"]}\
                    """
                        .formatted(TestClock.now().minus(3, ChronoUnit.HOURS)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    mentor
        .patch(
            meeting + "/report",
            mentor.tag(meeting + "/report"),
            """
            {"heldOn": "%s", "duration": "PT45M", "mode": "PHONE", "topics": ["ATO"],
             "progress": "GOOD", "rating": 4, "helpWanted": false}\
            """
                .formatted(TestClock.now().minus(3, ChronoUnit.HOURS).toString().substring(0, 10)))
        .then()
        .statusCode(200);
    mentor
        .post(meeting + "/notes", "{\"text\": \"Between-the-two-of-us\", \"shared\": true}")
        .then()
        .statusCode(201);
    pair.transition(pair.mentee(), "end", "{\"reason\": \"Between-the-two-of-us\"}")
        .then()
        .statusCode(200);
  }
}
