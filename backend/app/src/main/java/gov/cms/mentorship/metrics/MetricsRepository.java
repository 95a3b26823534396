package gov.cms.mentorship.metrics;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.privacy.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Counts things and the people they are about: those of the smaller side where there are two. Each
 * method is one statement on an index.
 */
@ApplicationScoped
class MetricsRepository {

  private final Session session;

  MetricsRepository(Session session) {
    this.session = session;
  }

  Map<String, Counted> activeByRole(String program) {
    return counts(
        """
        select role as code, count(*) as n, count(distinct person_id) as people from enrollment
        where program = :program and state = 'ACTIVE' group by role\
        """,
        program);
  }

  Map<String, Counted> enrollmentsByState(String program) {
    return counts(
        """
        select state as code, count(*) as n, count(distinct person_id) as people from enrollment
        where program = :program group by state\
        """,
        program);
  }

  Map<String, Counted> engagementsByState(String program) {
    return counts(
        """
        select state as code, count(*) as n,
               least(count(distinct mentee_id), count(distinct mentor_id)) as people
        from engagement where program = :program group by state\
        """,
        program);
  }

  Map<String, Counted> requestsByState(String program) {
    return counts(
        """
        select state as code, count(*) as n,
               least(count(distinct mentee_id), count(distinct mentor_id)) as people
        from match_request where program = :program group by state\
        """,
        program);
  }

  /** Meetings by the month they were held in. */
  Map<YearMonth, Counted> meetingsHeld(Program program, MetricsPeriod period) {
    return months(
        inPeriod(
            """
            select to_char(m.starts_at at time zone :zone, 'YYYY-MM') as code, count(*) as n,
                   least(count(distinct e.mentee_id), count(distinct e.mentor_id)) as people
            from meeting m
            join engagement e on e.id = m.engagement_id
            where m.program = :program and m.state = 'HELD' and m.starts_at >= :start and m.starts_at < :end
            group by 1\
            """,
            program,
            period));
  }

  /** Their minutes, by month: as reported, or else as planned. */
  Map<YearMonth, Integer> minutesMet(Program program, MetricsPeriod period) {
    return inPeriod(
            """
            select to_char(m.starts_at at time zone :zone, 'YYYY-MM') as code,
                   sum(coalesce(r.minutes, extract(epoch from m.ends_at - m.starts_at) / 60)) as n
            from meeting m
            left join meeting_report r on r.meeting_id = m.id and r.state = 'SUBMITTED'
            where m.program = :program and m.state = 'HELD' and m.starts_at >= :start and m.starts_at < :end
            group by 1\
            """,
            program,
            period)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(MetricsRepository::month, row -> number(row, "n")));
  }

  /** Reports by the month they were filed in. */
  Map<YearMonth, Counted> reportsFiled(Program program, MetricsPeriod period) {
    return months(
        inPeriod(
            """
            select to_char(r.submitted_at at time zone :zone, 'YYYY-MM') as code, count(*) as n,
                   least(count(distinct e.mentee_id), count(distinct e.mentor_id)) as people
            from meeting_report r
            join meeting m on m.id = r.meeting_id
            join engagement e on e.id = m.engagement_id
            where m.program = :program and r.submitted_at >= :start and r.submitted_at < :end
            group by 1\
            """,
            program,
            period));
  }

  /** Engagements by the month they were opened in. */
  Map<YearMonth, Counted> matches(Program program, MetricsPeriod period) {
    return months(
        inPeriod(
            """
            select to_char(g.opened_at at time zone :zone, 'YYYY-MM') as code, count(*) as n,
                   least(count(distinct g.mentee_id), count(distinct g.mentor_id)) as people
            from engagement g
            join enrollment n on n.profile_id = g.mentee_profile_id
            where g.program = :program and g.opened_at >= :start and g.opened_at < :end
              and n.submitted_at <= g.opened_at
            group by 1\
            """,
            program,
            period));
  }

  /** The same by the weeks begun between the mentee's submission and the engagement. */
  Map<YearMonth, Map<Integer, Integer>> weeksToMatch(Program program, MetricsPeriod period) {
    return inPeriod(
            """
            select to_char(g.opened_at at time zone :zone, 'YYYY-MM') as code,
                   greatest(1, ceil(extract(epoch from g.opened_at - n.submitted_at) / 604800)) as weeks,
                   count(*) as n
            from engagement g
            join enrollment n on n.profile_id = g.mentee_profile_id
            where g.program = :program and g.opened_at >= :start and g.opened_at < :end
              and n.submitted_at <= g.opened_at
              and not exists (select 1 from engagement earlier
                              where earlier.mentee_profile_id = g.mentee_profile_id
                                and earlier.opened_at < g.opened_at)
            group by 1, 2\
            """,
            program,
            period)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                MetricsRepository::month,
                Collectors.toMap(row -> number(row, "weeks"), row -> number(row, "n"))));
  }

  private Map<String, Counted> counts(String sql, String program) {
    return session
        .createNativeQuery(sql, Tuple.class)
        .setParameter("program", program)
        .getResultList()
        .stream()
        .map(MetricsRepository::counted)
        .collect(Collectors.toMap(Counted::code, counted -> counted));
  }

  private static Map<YearMonth, Counted> months(NativeQuery<Tuple> query) {
    return query.getResultList().stream()
        .collect(Collectors.toMap(MetricsRepository::month, MetricsRepository::counted));
  }

  /** From the start on, before the end; months are those of the program's time zone. */
  private NativeQuery<Tuple> inPeriod(String sql, Program program, MetricsPeriod period) {
    return session
        .createNativeQuery(sql, Tuple.class)
        .setParameter("program", program.slug())
        .setParameter("start", period.start(program))
        .setParameter("end", period.end(program))
        .setParameter("zone", program.timeZone().getId());
  }

  private static YearMonth month(Tuple row) {
    return YearMonth.parse(row.get("code", String.class));
  }

  private static Counted counted(Tuple row) {
    return new Counted(row.get("code", String.class), number(row, "n"), number(row, "people"));
  }

  private static int number(Tuple row, String column) {
    return ((Number) row.get(column)).intValue();
  }
}
