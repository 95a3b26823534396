package gov.cms.mentorship.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Tuple;
import java.util.List;

/** Keeps the questions of a survey as one document: they are read and written together. */
@Converter
public class QuestionsConverter implements AttributeConverter<List<SurveyQuestion>, String> {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  /** The questions in the row of a query. */
  public static List<SurveyQuestion> questions(Tuple row) {
    return ((List<?>) row.get("questions")).stream().map(SurveyQuestion.class::cast).toList();
  }

  @Override
  public String convertToDatabaseColumn(List<SurveyQuestion> questions) {
    try {
      return JSON.writeValueAsString(questions);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Cannot write the questions of a survey", unwritable);
    }
  }

  @Override
  public List<SurveyQuestion> convertToEntityAttribute(String document) {
    try {
      return JSON.readValue(document, new TypeReference<>() {});
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Cannot read the questions of a survey", unreadable);
    }
  }
}
