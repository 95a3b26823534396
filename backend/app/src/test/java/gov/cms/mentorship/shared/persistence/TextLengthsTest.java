package gov.cms.mentorship.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No text that people write is stored at any length. */
@IntegrationTest
class TextLengthsTest {

  /** The audit trail knows which columns hold one of a few values; all others are free texts. */
  private static final String WITHOUT_LIMIT =
      """
      select t.tgrelid::regclass || '.' || a.attname
      from pg_trigger t
      join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
      where t.tgname = 'tr_' || t.tgrelid::regclass || '_audit'
        and a.atttypid in ('text'::regtype, 'text[]'::regtype)
        and a.attname <> 'updated_by'
        and a.attname <> all (string_to_array(
            coalesce(substring(pg_get_triggerdef(t.oid) from 'clear=([a-z_,]*)'), ''), ','))
        and not exists (
            select from pg_constraint c
            where c.conrelid = t.tgrelid and a.attnum = any (c.conkey)
              and pg_get_constraintdef(c.oid) ~ '(char_length|longest)\\(.*\\) <= \\d+')
      """;

  @Test
  void everyColumnForWhatPeopleWriteHasALimitInCodePoints() throws Exception {
    List<String> columns =
        Database.call(owner -> {
          List<String> rows = new ArrayList<>();
          try (Statement statement = owner.createStatement();
              ResultSet found = statement.executeQuery(WITHOUT_LIMIT)) {
            while (found.next()) {
              rows.add(found.getString(1));
            }
          }
          return rows;
        });
    // What the identity provider says, what is made of other columns, and names out of
    // vocabularies.
    assertThat(columns)
        .containsExactlyInAnyOrder(
            "person.subject",
            "person.given_name",
            "person.family_name",
            "person.name",
            "person.email",
            "person.time_zone",
            "person.sort_name",
            "profile.sort_name",
            "profile.search_text",
            "enrollment.sort_name",
            "meeting_report.program",
            "meeting_report.topics",
            "survey.preset",
            "survey.questions");
  }
}
