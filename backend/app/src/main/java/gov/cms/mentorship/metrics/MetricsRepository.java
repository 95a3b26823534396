package gov.cms.mentorship.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts. Each method is one statement over an indexed range. */
@ApplicationScoped
class MetricsRepository {

  private static final String OVERALL_QUESTION = "overall";

  private final Session session;

  MetricsRepository(Session session) {
    this.session = session;
  }

  /** Meetings of a month: how many, how long, about how many mentees. */
  record Held(int meetings, int minutes, int people) {}

  /** Reports filed, and about how many mentees. */
  record Filed(int reports, int people) {}

  /** Days to a match at the median, and over how many mentees. */
  record Waiting(Optional<Double> medianDays, int people) {}

  /** Rating answers, and their average from 1 to 5. */
  record Rated(Optional<Double> average, int answers) {}

  Map<String, Integer> participantsByRole(String program) {
    return counts(
        ofProgram(
            """
            select role as code, count(*) as n from enrollment
            where program = :program and state in ('ACTIVE', 'PAUSED') group by role\
            """,
            program));
  }

  Map<String, Integer> enrollmentsByState(String program) {
    return counts(
        ofProgram(
            "select state as code, count(*) as n from enrollment where program = :program group by state",
            program));
  }

  Map<String, Integer> engagementsByState(String program) {
    return counts(
        ofProgram(
            "select state as code, count(*) as n from engagement where program = :program group by state",
            program));
  }

  Map<String, Integer> requestsByStatus(String program, Instant start, Instant end) {
    return counts(
        inPeriod(
            """
            select status as code, count(*) as n from match_request
            where program = :program and created_at >= :start and created_at < :end
            group by status\
            """,
            program,
            start,
            end));
  }

  Map<YearMonth, Held> meetingsByMonth(String program, Instant start, Instant end, ZoneId zone) {
    Map<YearMonth, Held> months = new HashMap<>();
    inPeriod(
            """
            select to_char(m.starts_at at time zone :zone, 'YYYY-MM') as month, count(*) as n,
                   sum(coalesce(r.minutes, extract(epoch from m.ends_at - m.starts_at) / 60)) as minutes,
                   count(distinct e.mentee_id) as people
            from meeting m
            join engagement e on e.id = m.engagement_id
            left join meeting_report r on r.meeting_id = m.id and r.state = 'SUBMITTED'
            where m.program = :program and m.state = 'HELD' and m.starts_at >= :start and m.starts_at < :end
            group by 1\
            """,
            program,
            start,
            end)
        .setParameter("zone", zone.getId())
        .getResultList()
        .forEach(row ->
            months.put(
                YearMonth.parse(row.get("month", String.class)),
                new Held(number(row, "n"), number(row, "minutes"), number(row, "people"))));
    return months;
  }

  /** About how many mentees the meetings of the whole period tell. */
  int peopleWhoMet(String program, Instant start, Instant end) {
    Tuple row =
        inPeriod(
                """
                select count(distinct e.mentee_id) as people from meeting m
                join engagement e on e.id = m.engagement_id
                where m.program = :program and m.state = 'HELD' and m.starts_at >= :start and m.starts_at < :end\
                """,
                program,
                start,
                end)
            .getSingleResult();
    return number(row, "people");
  }

  Filed reportsFiled(String program, Instant start, Instant end) {
    Tuple row =
        inPeriod(
                """
                select count(*) as n, count(distinct e.mentee_id) as people
                from meeting_report r
                join meeting m on m.id = r.meeting_id
                join engagement e on e.id = m.engagement_id
                where m.program = :program and r.submitted_at >= :start and r.submitted_at < :end\
                """,
                program,
                start,
                end)
            .getSingleResult();
    return new Filed(number(row, "n"), number(row, "people"));
  }

  Waiting daysToMatch(String program, Instant start, Instant end) {
    Tuple row =
        inPeriod(
                """
                select cast(percentile_cont(0.5) within group (
                         order by extract(epoch from g.opened_at - n.submitted_at) / 86400) as float8) as median,
                       count(distinct g.mentee_id) as people
                from engagement g
                join enrollment n on n.profile_id = g.mentee_profile_id
                where g.program = :program and g.opened_at >= :start and g.opened_at < :end
                  and n.submitted_at <= g.opened_at\
                """,
                program,
                start,
                end)
            .getSingleResult();
    return new Waiting(Optional.ofNullable(row.get("median", Double.class)), number(row, "people"));
  }

  /** The question that every feedback survey of the presets asks first. */
  Rated satisfaction(String program, Instant start, Instant end) {
    Tuple row =
        inPeriod(
                """
                select cast(avg(cast(a.answer ->> 'rating' as integer)) as float8) as average, count(*) as n
                from survey_response r
                join survey s on s.id = r.survey_id
                cross join lateral jsonb_array_elements(r.answers) as a(answer)
                where s.program = :program and a.answer ->> 'question' = :question
                  and r.submitted_at >= :start and r.submitted_at < :end\
                """,
                program,
                start,
                end)
            .setParameter("question", OVERALL_QUESTION)
            .getSingleResult();
    return new Rated(Optional.ofNullable(row.get("average", Double.class)), number(row, "n"));
  }

  private NativeQuery<Tuple> ofProgram(String sql, String program) {
    return session.createNativeQuery(sql, Tuple.class).setParameter("program", program);
  }

  /** From the start on, before the end. */
  private NativeQuery<Tuple> inPeriod(String sql, String program, Instant start, Instant end) {
    return ofProgram(sql, program).setParameter("start", start).setParameter("end", end);
  }

  private static Map<String, Integer> counts(NativeQuery<Tuple> query) {
    Map<String, Integer> counts = new HashMap<>();
    query
        .getResultList()
        .forEach(row -> counts.put(row.get("code", String.class), number(row, "n")));
    return counts;
  }

  private static int number(Tuple row, String column) {
    return ((Number) row.get(column)).intValue();
  }
}
