package gov.cms.mentorship.shared.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.testing.IntegrationTest;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@IntegrationTest
class PayloadTypesTest {

  @Inject PayloadTypes types;
  @Inject ObjectMapper json;

  @Test
  void thePayloadsOfAllFeaturesAreFound() {
    assertThat(types.all())
        .extracting(payload -> payload.getEnclosingClass().getSimpleName())
        .contains("PersonEvents", "EnrollmentEvents", "EngagementEvents", "MatchRequestEvents");
  }

  @Test
  void everyPayloadComesBackFromStorageAsItWas() throws ReflectiveOperationException {
    assertThat(types.all()).isNotEmpty();
    for (Class<? extends Payload> type : types.all()) {
      Payload payload = (Payload) sample(type);
      String name = types.typeOf(payload).value();
      assertThat(types.read(name, types.write(payload))).isEqualTo(payload);
    }
  }

  @Test
  void everyTypeIsASubjectAndWhatBecameOfIt() {
    assertThat(types.all())
        .allSatisfy(payload ->
            assertThat(payload.getAnnotation(EventType.class).value())
                .matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"));
  }

  @Test
  void twoPayloadsCannotShareAType() {
    assertThatThrownBy(() -> new PayloadTypes(List.of(OneThing.class, SameThing.class), json))
        .hasMessageContaining("OneThing")
        .hasMessageContaining("SameThing");
  }

  @Test
  void aPayloadWithoutATypeStopsTheStart() {
    assertThatThrownBy(() -> new PayloadTypes(List.of(Nameless.class), json))
        .hasMessageContaining("Nameless");
  }

  @EventType("thing.happened")
  private static final class OneThing implements Payload {}

  @EventType("thing.happened")
  private static final class SameThing implements Payload {}

  private static final class Nameless implements Payload {}

  private static Object sample(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getGenericType());
    }
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object value(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType of) {
      Object inner = value(of.getActualTypeArguments()[0]);
      return of.getRawType() == Optional.class
          ? Optional.of(inner)
          : of.getRawType() == Set.class ? Set.of(inner) : List.of(inner);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (plain.isRecord()) {
      return sample(plain);
    }
    return switch (plain.getSimpleName()) {
      case "UUID" -> UUID.randomUUID();
      case "String" -> "word";
      case "Instant" -> Instant.parse("2025-11-24T15:00:00.123456Z");
      case "LocalDate" -> LocalDate.parse("2025-11-24");
      case "Duration" -> Duration.ofMinutes(45);
      case "boolean" -> true;
      case "int" -> 7;
      case "long" -> 7L;
      default -> throw new IllegalArgumentException("No sample of " + plain);
    };
  }
}
