package gov.cms.mentorship.shared.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id of the request being worked on: in every log line, answer and audit event. */
@ApplicationScoped
public class RequestId {

  static final String HEADER = "X-Request-Id";
  static final String LOG_FIELD = "requestId";
  private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  /** The id of the current request, or {@code none} outside of one. */
  public String value() {
    Object id = MDC.get(LOG_FIELD);
    return id == null ? "none" : id.toString();
  }

  /** Takes over an id that a proxy gave, if it is harmless to log; makes one otherwise. */
  static String of(HttpServerRequest request) {
    String given = request.getHeader(HEADER);
    return given != null && ACCEPTABLE.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }
}
