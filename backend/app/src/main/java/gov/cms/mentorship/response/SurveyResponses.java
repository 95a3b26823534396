package gov.cms.mentorship.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.shared.privacy.Ratings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The answers. They come in one by one and go out as numbers only. */
@ApplicationScoped
class SurveyResponses {

  /** Single answers of closed batches, and whose they are unless they are anonymous. */
  private static final String CLOSED =
      """
      from survey_response r
      join survey s on s.id = r.survey_id
      join survey_batch b on b.survey_id = r.survey_id and b.number = r.batch
      left join survey_invitation i on i.id = r.invitation_id
      cross join lateral jsonb_array_elements(r.answers) as a(answer)\
      """;

  private final Session session;
  private final ObjectMapper json;

  SurveyResponses(Session session, ObjectMapper json) {
    this.session = session;
    this.json = json;
  }

  /** Keeps the answers to an invitation. */
  void add(SurveyInvitationEntity invitation, int batch, List<SurveyAnswer> answers, Instant now) {
    insert(
        """
        insert into survey_response (id, survey_id, batch, invitation_id, submitted_at, answers)
        values (:id, :survey, :batch, :invitation, :now, cast(:answers as jsonb))\
        """,
        Ids.next(),
        invitation.surveyId(),
        batch,
        answers,
        Map.of("invitation", invitation.id(), "now", now));
  }

  /** Keeps answers without a word about whose they are; even the id tells no time. */
  void addAnonymous(UUID survey, int batch, List<SurveyAnswer> answers) {
    insert(
        """
        insert into survey_response (id, survey_id, batch, answers)
        values (:id, :survey, :batch, cast(:answers as jsonb))\
        """,
        UUID.randomUUID(),
        survey,
        batch,
        answers,
        Map.of());
  }

  /**
   * What was rated in one closed batch, by as many people as answered for the first time.
   *
   * @param closedAt when the batch was closed
   */
  record RatedBatch(Instant closedAt, Ratings ratings) {}

  /** The ratings of a survey in closed batches, in their order, by question. */
  Map<String, List<RatedBatch>> ratings(UUID survey) {
    return rated("r.survey_id = :of", survey)
        .collect(
            Collectors.groupingBy(
                row -> row.get("question", String.class),
                Collectors.mapping(SurveyResponses::batch, Collectors.toList())));
  }

  /** The ratings of one question in a program's surveys that are not anonymous, by survey. */
  Map<UUID, List<RatedBatch>> ratings(String program, String question) {
    return rated("s.program = :of and not s.anonymous", program)
        .filter(row -> row.get("question", String.class).equals(question))
        .collect(
            Collectors.groupingBy(
                row -> row.get("survey", UUID.class),
                Collectors.mapping(SurveyResponses::batch, Collectors.toList())));
  }

  /** How many people made each choice, in closed batches, by question and code. */
  Map<String, Map<String, Integer>> choices(UUID survey) {
    return session
        .createNativeQuery(
            """
            select a.answer ->> 'questionId' as question, a.answer ->> 'choice' as code,
                   count(distinct coalesce(i.person_id, r.id)) as people
            %s
            where r.survey_id = :survey and a.answer ->> 'choice' is not null
            group by 1, 2\
            """
                .formatted(CLOSED),
            Tuple.class)
        .setParameter("survey", survey)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("question", String.class),
                Collectors.toMap(
                    row -> row.get("code", String.class), row -> number(row, "people"))));
  }

  private Stream<Tuple> rated(String condition, Object of) {
    return session
        .createNativeQuery(
            """
            select r.survey_id as survey, a.answer ->> 'questionId' as question, b.closed_at as closed,
                   count(*) as n, sum(cast(a.answer ->> 'rating' as integer)) as sum,
                   least(count(distinct coalesce(i.person_id, r.id)), b.people - coalesce(last.people, 0)) as people
            %s
            left join survey_batch last on last.survey_id = b.survey_id and last.number = b.number - 1
            where %s and a.answer ->> 'rating' is not null
            group by 1, 2, b.number, b.closed_at, b.people, last.people order by 1, 2, b.number\
            """
                .formatted(CLOSED, condition),
            Tuple.class)
        .setParameter("of", of)
        .getResultList()
        .stream();
  }

  private static RatedBatch batch(Tuple row) {
    return new RatedBatch(
        row.get("closed", Instant.class),
        new Ratings(number(row, "people"), number(row, "n"), number(row, "sum")));
  }

  private static int number(Tuple row, String column) {
    return ((Number) row.get(column)).intValue();
  }

  private void insert(
      String sql,
      UUID id,
      UUID survey,
      int batch,
      List<SurveyAnswer> answers,
      Map<String, Object> link) {
    var statement =
        session
            .createNativeQuery(sql)
            .setParameter("id", id)
            .setParameter("survey", survey)
            .setParameter("batch", batch)
            .setParameter("answers", write(answers));
    link.forEach(statement::setParameter);
    statement.executeUpdate();
  }

  private String write(List<SurveyAnswer> answers) {
    try {
      return json.writeValueAsString(answers);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Cannot write answers", unwritable);
    }
  }
}
