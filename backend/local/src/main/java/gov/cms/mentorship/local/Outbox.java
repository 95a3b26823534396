package gov.cms.mentorship.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Puts mails into the outbox without anything that has happened. */
final class Outbox {

  private Outbox() {}

  /** Tells so many of those who take part in a program that they do so from now on. */
  static void tell(Connection owner, String program, int people) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          """
          with told as (
              insert into domain_event (id, type, version, program, subject_type, subject_id, people,
                                        occurred_at, actor, payload)
              select uuidv7(), 'enrollment.activated', 1, program, 'enrollment', id, array[person_id],
                     state_since, 'job:outbox', jsonb_build_object('role', role)
              from enrollment
              where state = 'ACTIVE' and program = '%s' limit %d
              returning id, people[1] as person_id, occurred_at as at)
          insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
                                       consecutive_failures, version)
          select 'mail', id || '/' || person_id, at, false, 0, 1 from told\
          """
              .formatted(program, people));
    }
  }
}
