package gov.cms.mentorship.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the migrations make of an empty database goes by its rules. */
@IntegrationTest
class SchemaTest {

  /**
   * {@code pk_<table>}, {@code fk_<table>_<columns>}, otherwise the kind, the table and the rule.
   */
  @Test
  void everyConstraintIsNamedByTheRule() {
    assertThat(
            found(
                """
                select c.conrelid::regclass || ': ' || c.conname
                from pg_constraint c
                cross join lateral (
                    select string_agg(a.attname, '_' order by k.place) as columns
                    from unnest(c.conkey) with ordinality k (number, place)
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) named
                where c.connamespace = 'public'::regnamespace and c.contype <> 'n'
                  and c.conrelid <> 'flyway_schema_history'::regclass
                  and not case c.contype
                      when 'p' then c.conname = 'pk_' || c.conrelid::regclass
                      when 'f' then c.conname = left('fk_' || c.conrelid::regclass || '_' || named.columns, 63)
                      when 'u' then starts_with(c.conname, 'uq_' || c.conrelid::regclass || '_')
                      when 'x' then starts_with(c.conname, 'ex_' || c.conrelid::regclass || '_')
                      else starts_with(c.conname, 'ck_' || c.conrelid::regclass || '_') end
                """))
        .isEmpty();
  }

  @Test
  void everyIndexAndTriggerIsNamedByTheRule() {
    assertThat(
            found(
                """
                select i.indrelid::regclass || ': ' || x.relname
                from pg_index i join pg_class x on x.oid = i.indexrelid
                where x.relnamespace = 'public'::regnamespace
                  and i.indrelid <> 'flyway_schema_history'::regclass
                  and not exists (select from pg_constraint c where c.conindid = x.oid and c.contype in ('p', 'u', 'x'))
                  and not starts_with(x.relname,
                      case when i.indisunique then 'uq_' else 'ix_' end || i.indrelid::regclass || '_')
                union all
                select t.tgrelid::regclass || ': ' || t.tgname
                from pg_trigger t join pg_class r on r.oid = t.tgrelid
                where r.relnamespace = 'public'::regnamespace and not t.tgisinternal
                  and not starts_with(t.tgname, 'tr_' || t.tgrelid::regclass || '_')
                """))
        .isEmpty();
  }

  /** Times come with the rows, from the application's clock; the trail alone says when it was. */
  @Test
  void nothingInTheDatabaseAsksForThePresentBesidesTheAuditTrail() {
    assertThat(
            found(
                """
                with code as (
                    select d.adrelid::regclass || '.' || a.attname as place, pg_get_expr(d.adbin, d.adrelid) as text
                    from pg_attrdef d
                    join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                    join pg_class r on r.oid = d.adrelid
                    where r.relnamespace = 'public'::regnamespace
                    union all
                    select c.conname, pg_get_constraintdef(c.oid)
                    from pg_constraint c where c.connamespace = 'public'::regnamespace
                    union all
                    select p.proname, p.prosrc
                    from pg_proc p
                    where p.pronamespace = 'public'::regnamespace
                      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                    union all
                    select v.viewname, v.definition from pg_views v where v.schemaname = 'public')
                select place from code
                where text ~* '\\y(now\\(|current_date|current_time|localtime|(clock|statement|transaction)_timestamp)'
                  and place <> 'flyway_schema_history.installed_on'
                """))
        .containsExactly("audit_event.occurred_at");
  }

  private static List<String> found(String query) {
    return Database.call(owner -> {
      List<String> rows = new ArrayList<>();
      try (Statement statement = owner.createStatement();
          ResultSet found = statement.executeQuery(query)) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
      return rows;
    });
  }
}
