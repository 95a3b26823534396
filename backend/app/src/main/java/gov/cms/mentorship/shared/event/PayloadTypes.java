package gov.cms.mentorship.shared.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All payloads of the application, by the type of their event; read and written as JSON. */
public class PayloadTypes {

  private final Map<String, Class<? extends Payload>> byType = new TreeMap<>();
  private final ObjectMapper json;

  /**
   * Takes in what {@link PayloadDiscovery} has found.
   *
   * @throws IllegalStateException if one has no type or two have the same
   */
  PayloadTypes(List<Class<? extends Payload>> payloads, ObjectMapper json) {
    this.json = json;
    for (Class<? extends Payload> payload : payloads) {
      @Nullable Class<?> other = byType.put(typeOf(payload).value(), payload);
      if (other != null) {
        throw new IllegalStateException(
            "%s and %s have the same event type".formatted(payload.getName(), other.getName()));
      }
    }
  }

  EventType typeOf(Payload payload) {
    return typeOf(payload.getClass());
  }

  Collection<Class<? extends Payload>> all() {
    return byType.values();
  }

  String write(Payload payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalArgumentException("Cannot write a payload as JSON", unwritable);
    }
  }

  Payload read(String type, String payload) {
    Class<? extends Payload> known = byType.get(type);
    if (known == null) {
      throw new IllegalStateException("No payload makes events of the type " + type);
    }
    try {
      return json.readValue(payload, known);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Cannot read the payload of a " + type, unreadable);
    }
  }

  private static EventType typeOf(Class<?> payload) {
    @Nullable EventType type = payload.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalStateException(payload.getName() + " does not name its event type");
    }
    return type;
  }
}
