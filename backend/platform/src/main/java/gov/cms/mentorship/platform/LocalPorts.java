package gov.cms.mentorship.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports of a local run; a variable moves each. */
public record LocalPorts(int application, int keycloak, int postgres, int smtp, int mail) {

  private static final int LARGEST = 65_535;

  private record Choice(String part, String variable, int port) {}

  /** The usual ports, or those that the variables name. */
  public static LocalPorts from(Map<String, String> variables) {
    return new LocalPorts(
        port(variables, "MENTORSHIP_PORT", 8080),
        port(variables, "KEYCLOAK_PORT", 8180),
        port(variables, "POSTGRES_PORT", 5433),
        port(variables, "SMTP_PORT", 3025),
        port(variables, "MAIL_PORT", 8025));
  }

  /** Free ports, for a run beside others. */
  public static LocalPorts free() {
    return new LocalPorts(
        Ports.orFree(0), Ports.orFree(0), Ports.orFree(0), Ports.orFree(0), Ports.orFree(0));
  }

  /** Where browsers reach the application. */
  public String applicationUrl() {
    return "http://localhost:" + application;
  }

  /** Fails with one clear line when a port is taken, by a stranger or by two of our own parts. */
  public void requireFree() {
    Map<Integer, Choice> taken = new HashMap<>();
    for (Choice choice : choices()) {
      Choice other = taken.put(choice.port(), choice);
      if (other != null) {
        throw new LocalPlatformException(
            "%s and %s both have port %d. Give one of them another."
                .formatted(other.variable(), choice.variable(), choice.port()));
      }
      if (!Ports.isFree(choice.port())) {
        throw new LocalPlatformException(
            "Port %d of the %s is in use. Free it, or choose another: make run %s=%d"
                .formatted(
                    choice.port(), choice.part(), choice.variable(), suggestion(choice.port())));
      }
    }
  }

  private static int suggestion(int taken) {
    int port = taken;
    do {
      port = port >= LARGEST ? 1024 : port + 1;
    } while (!Ports.isFree(port));
    return port;
  }

  private List<Choice> choices() {
    return List.of(
        new Choice("application", "MENTORSHIP_PORT", application),
        new Choice("identity server", "KEYCLOAK_PORT", keycloak),
        new Choice("database", "POSTGRES_PORT", postgres),
        new Choice("mail server", "SMTP_PORT", smtp),
        new Choice("mail page", "MAIL_PORT", mail));
  }

  private static int port(Map<String, String> variables, String name, int usual) {
    String value = variables.getOrDefault(name, "");
    if (value.isBlank()) {
      return usual;
    }
    try {
      int port = Integer.parseInt(value.strip());
      if (port >= 1 && port <= LARGEST) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw notAPort(name, value);
    }
    throw notAPort(name, value);
  }

  private static LocalPlatformException notAPort(String name, String value) {
    return new LocalPlatformException(
        "%s must be a port between 1 and %d, not \"%s\".".formatted(name, LARGEST, value));
  }
}
