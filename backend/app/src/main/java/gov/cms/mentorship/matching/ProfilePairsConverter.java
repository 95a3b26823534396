package gov.cms.mentorship.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps pairs as one document: they are read and written together. */
@Converter
class ProfilePairsConverter implements AttributeConverter<List<ProfilePair>, String> {

  private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

  @Override
  public String convertToDatabaseColumn(List<ProfilePair> pairs) {
    try {
      return JSON.writeValueAsString(pairs);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Cannot write the pairs of a match run", unwritable);
    }
  }

  @Override
  public List<ProfilePair> convertToEntityAttribute(String document) {
    try {
      return JSON.readValue(document, new TypeReference<>() {});
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Cannot read the pairs of a match run", unreadable);
    }
  }
}
