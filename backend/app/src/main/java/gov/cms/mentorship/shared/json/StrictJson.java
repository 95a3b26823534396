package gov.cms.mentorship.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import gov.cms.mentorship.shared.text.PlainText;
import gov.cms.mentorship.shared.time.WireTime;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the contract says and nothing that only looks like it: no "1" for 1, no 1 for true, no
 * "" for nothing, no text that cannot be stored, no day that nobody will see.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.setConfig(
        mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    // What is registered later goes first.
    mapper.registerModules(
        new JavaTimeModule(),
        new SimpleModule("strict")
            .addDeserializer(String.class, new PlainTextReader())
            .addDeserializer(
                LocalDate.class,
                new TimeReader<>(LocalDate.class, WireTime::date, WireTime.EXPECTED_DATE))
            .addDeserializer(
                Instant.class,
                new TimeReader<>(Instant.class, WireTime::instant, WireTime.EXPECTED_INSTANT))
            .addDeserializer(
                ZoneId.class,
                new TimeReader<>(ZoneId.class, WireTime::zone, WireTime.EXPECTED_ZONE)));
  }

  private static final class PlainTextReader extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      @Nullable String text = super.deserialize(json, context);
      Optional<String> fault = Optional.ofNullable(text).flatMap(PlainText::fault);
      if (fault.isPresent()) {
        throw new Unfit(json, fault.get());
      }
      return text;
    }
  }

  private static final class TimeReader<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> read;
    private final String expected;

    TimeReader(Class<T> type, Function<String, T> read, String expected) {
      super(type);
      this.read = read;
      this.expected = expected;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        throw context.wrongTokenException(json, handledType(), JsonToken.VALUE_STRING, "a text");
      }
      try {
        return read.apply(json.getText());
      } catch (DateTimeException unreadable) {
        throw new Unfit(json, expected);
      }
    }
  }
}
