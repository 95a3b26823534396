package gov.cms.mentorship.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The answers. They come in one by one and go out as numbers only. */
@ApplicationScoped
class SurveyResponses {

  private final EntityManager entities;
  private final ObjectMapper json;

  SurveyResponses(EntityManager entities, ObjectMapper json) {
    this.entities = entities;
    this.json = json;
  }

  /** Keeps the answers to an invitation. */
  void add(SurveyInvitation invitation, List<SurveyAnswer> answers, Instant now) {
    insert(
        """
        insert into survey_response (id, survey_id, invitation_id, submitted_at, answers)
        values (:id, :survey, :invitation, :now, cast(:answers as jsonb))\
        """,
        Ids.next(),
        invitation.surveyId(),
        answers,
        Map.of("invitation", invitation.id(), "now", now));
  }

  /** Keeps answers of which nobody shall know whose they are; even the id tells no time. */
  void addAnonymous(UUID survey, List<SurveyAnswer> answers) {
    insert(
        """
        insert into survey_response (id, survey_id, answers)
        values (:id, :survey, cast(:answers as jsonb))\
        """,
        UUID.randomUUID(),
        survey,
        answers,
        Map.of());
  }

  int answered(UUID survey) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select count(*) from survey_response where survey_id = :survey", Long.class)
                .setParameter("survey", survey)
                .getSingleResult())
        .intValue();
  }

  /** How often each rating or choice was given, by question. Texts stay where they are. */
  Map<String, Map<String, Integer>> counts(UUID survey) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select answer ->> 'question' as question,
                       coalesce(answer ->> 'rating', answer ->> 'choice') as given,
                       count(*) as times
                from survey_response, jsonb_array_elements(answers) answer
                where survey_id = :survey and coalesce(answer ->> 'rating', answer ->> 'choice') is not null
                group by 1, 2\
                """,
                Tuple.class)
            .setParameter("survey", survey)
            .getResultList();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Object found : rows) {
      Tuple row = (Tuple) found;
      counts
          .computeIfAbsent(row.get("question", String.class), question -> new HashMap<>())
          .put(row.get("given", String.class), row.get("times", Long.class).intValue());
    }
    return counts;
  }

  private void insert(
      String sql, UUID id, UUID survey, List<SurveyAnswer> answers, Map<String, Object> link) {
    var statement =
        entities
            .createNativeQuery(sql)
            .setParameter("id", id)
            .setParameter("survey", survey)
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
