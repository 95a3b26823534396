package gov.cms.mentorship.metrics;

import gov.cms.mentorship.metrics.MonthlyFigure.Month;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.privacy.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts things and the people they are about. Each method is one statement on an index. */
@ApplicationScoped
class MetricsRepository {

  private static final String OVERALL_QUESTION = "overall";

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
        select state as code, count(*) as n, count(distinct mentee_id) as people from engagement
        where program = :program group by state\
        """,
        program);
  }

  Map<String, Counted> requestsByStatus(String program) {
    return counts(
        """
        select status as code, count(*) as n, count(distinct mentee_id) as people from match_request
        where program = :program group by status\
        """,
        program);
  }

  /** Meetings by the month they were held in, their minutes, and the mentees they were with. */
  Map<YearMonth, Month> meetingsHeld(Program program, MetricsPeriod period) {
    return months(
        inPeriod(
            """
            select to_char(m.starts_at at time zone :zone, 'YYYY-MM') as month, count(*) as n,
                   sum(coalesce(r.minutes, extract(epoch from m.ends_at - m.starts_at) / 60)) as sum,
                   count(distinct e.mentee_id) as people
            from meeting m
            join engagement e on e.id = m.engagement_id
            left join meeting_report r on r.meeting_id = m.id and r.state = 'SUBMITTED'
            where m.program = :program and m.state = 'HELD' and m.starts_at >= :start and m.starts_at < :end
            group by 1\
            """,
            program,
            period));
  }

  /** Reports by the month they were filed in, and the mentees they are about. */
  Map<YearMonth, Month> reportsFiled(Program program, MetricsPeriod period) {
    return months(
        inPeriod(
            """
            select to_char(r.submitted_at at time zone :zone, 'YYYY-MM') as month, count(*) as n,
                   0 as sum, count(distinct e.mentee_id) as people
            from meeting_report r
            join meeting m on m.id = r.meeting_id
            join engagement e on e.id = m.engagement_id
            where m.program = :program and r.submitted_at >= :start and r.submitted_at < :end
            group by 1\
            """,
            program,
            period));
  }

  /** Engagements by the month they were opened in, and the mentees they are of. */
  Map<YearMonth, Month> matches(Program program, MetricsPeriod period) {
    return months(
        inPeriod(
            """
            select to_char(g.opened_at at time zone :zone, 'YYYY-MM') as month, count(*) as n,
                   0 as sum, count(distinct g.mentee_id) as people
            from engagement g
            join enrollment n on n.profile_id = g.mentee_profile_id
            where g.program = :program and g.opened_at >= :start and g.opened_at < :end
              and n.submitted_at <= g.opened_at
            group by 1\
            """,
            program,
            period));
  }

  /** Days from submission to match at the median, over the engagements opened in these months. */
  Optional<Double> medianDays(Program program, MetricsPeriod period, List<String> months) {
    return Optional.ofNullable(
        inPeriod(
                """
                select cast(percentile_cont(0.5) within group (
                         order by extract(epoch from g.opened_at - n.submitted_at) / 86400) as float8) as median
                from engagement g
                join enrollment n on n.profile_id = g.mentee_profile_id
                where g.program = :program and g.opened_at >= :start and g.opened_at < :end
                  and to_char(g.opened_at at time zone :zone, 'YYYY-MM') = any(string_to_array(:months, ','))
                  and n.submitted_at <= g.opened_at\
                """,
                program,
                period)
            .setParameter("months", String.join(",", months))
            .getSingleResult()
            .get("median", Double.class));
  }

  /**
   * Ratings by the month in which their batch became whole, their sum, and the people who gave
   * them. They answer the question that every feedback survey of the presets asks first.
   */
  Map<YearMonth, Month> ratings(Program program, MetricsPeriod period) {
    return months(
        inPeriod(
                """
                with asked as (
                  select i.survey_id, count(distinct i.person_id) / :minimum as whole
                  from survey_invitation i join survey s on s.id = i.survey_id
                  where s.program = :program and i.answered group by i.survey_id),
                batch as (
                  select r.survey_id, r.batch, max(r.submitted_at) as whole_at
                  from survey_response r join asked on asked.survey_id = r.survey_id and r.batch < asked.whole
                  group by r.survey_id, r.batch)
                select to_char(b.whole_at at time zone :zone, 'YYYY-MM') as month, count(*) as n,
                       sum(cast(a.answer ->> 'rating' as integer)) as sum,
                       count(distinct i.person_id) as people
                from batch b
                join survey_response r on r.survey_id = b.survey_id and r.batch = b.batch
                join survey_invitation i on i.id = r.invitation_id
                cross join lateral jsonb_array_elements(r.answers) as a(answer)
                where b.whole_at >= :start and b.whole_at < :end and a.answer ->> 'question' = :question
                  and a.answer ->> 'rating' is not null
                group by 1\
                """,
                program,
                period)
            .setParameter("minimum", program.policy().privacy().minimumGroupSize())
            .setParameter("question", OVERALL_QUESTION));
  }

  private Map<String, Counted> counts(String sql, String program) {
    return session
        .createNativeQuery(sql, Tuple.class)
        .setParameter("program", program)
        .getResultStream()
        .map(row ->
            new Counted(row.get("code", String.class), number(row, "n"), number(row, "people")))
        .collect(Collectors.toMap(Counted::code, counted -> counted));
  }

  private static Map<YearMonth, Month> months(NativeQuery<Tuple> query) {
    return query
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> YearMonth.parse(row.get("month", String.class)),
                row -> new Month(number(row, "n"), number(row, "sum"), number(row, "people"))));
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

  private static int number(Tuple row, String column) {
    return ((Number) row.get(column)).intValue();
  }
}
