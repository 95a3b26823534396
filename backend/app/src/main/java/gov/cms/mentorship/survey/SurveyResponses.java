package gov.cms.mentorship.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.shared.privacy.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The answers. They come in one by one and go out as numbers only. */
@ApplicationScoped
class SurveyResponses {

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
   * How often each rating or choice was given and by how many people, by question. Texts stay where
   * they are, and so do the batches that are not whole yet.
   */
  Map<String, GivenAnswers> given(UUID survey, int wholeBatches) {
    return session
        .createNativeQuery(
            """
            select question, given, count(*) as times, count(distinct respondent) as people
            from (
              select a.answer ->> 'question' as question,
                     coalesce(a.answer ->> 'rating', a.answer ->> 'choice') as given,
                     coalesce(i.person_id, r.id) as respondent
              from survey_response r
              left join survey_invitation i on i.id = r.invitation_id
              cross join lateral jsonb_array_elements(r.answers) as a(answer)
              where r.survey_id = :survey and r.batch < :whole) answers
            where given is not null
            group by grouping sets ((question, given), (question))\
            """,
            Tuple.class)
        .setParameter("survey", survey)
        .setParameter("whole", wholeBatches)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("question", String.class),
                Collectors.collectingAndThen(Collectors.toList(), SurveyResponses::given)));
  }

  /** The row without an answer is the one about all answers to the question. */
  private static GivenAnswers given(List<Tuple> rows) {
    int people = 0;
    Map<String, Counted> byCode = new HashMap<>();
    for (Tuple row : rows) {
      int peopleOfRow = row.get("people", Long.class).intValue();
      @Nullable String code = row.get("given", String.class);
      if (code == null) {
        people = peopleOfRow;
      } else {
        byCode.put(code, new Counted(code, row.get("times", Long.class).intValue(), peopleOfRow));
      }
    }
    return new GivenAnswers(people, byCode);
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
