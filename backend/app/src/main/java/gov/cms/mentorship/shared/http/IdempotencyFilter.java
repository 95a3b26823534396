package gov.cms.mentorship.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.shared.security.Caller;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the answer of the first request to every repetition that carries the same key. */
@Provider
@Idempotent
@Priority(Priorities.USER)
class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");
  private static final String TAKEN = IdempotencyFilter.class.getName();

  private final IdempotencyKeys keys;
  private final Caller caller;
  private final ObjectMapper json;

  IdempotencyFilter(IdempotencyKeys keys, Caller caller, ObjectMapper json) {
    this.keys = keys;
    this.caller = caller;
    this.json = json;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    @Nullable String key = request.getHeaderString(Idempotent.HEADER);
    if (key == null) {
      return;
    }
    if (!KEY.matcher(key).matches()) {
      throw Problem.invalid(
          "/" + Idempotent.HEADER, "8 to 64 letters, digits, hyphens or underscores.");
    }
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    String fingerprint = fingerprint(request, body);
    Optional<IdempotencyKeys.Known> known = keys.take(caller.subject(), key, fingerprint);
    if (known.isEmpty()) {
      request.setProperty(TAKEN, key);
      return;
    }
    if (!known.get().fingerprint().equals(fingerprint)) {
      throw Problem.of(
          ProblemType.IDEMPOTENCY_KEY_REUSED,
          "Use a new key for a request that differs from the first.");
    }
    request.abortWith(again(known.get().answer().orElseThrow(IdempotencyFilter::inProgress)));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    if (!(request.getProperty(TAKEN) instanceof String key)) {
      return;
    }
    if (response.getStatus() >= 300) {
      keys.giveBack(caller.subject(), key);
      return;
    }
    keys.keep(
        caller.subject(),
        key,
        new IdempotencyKeys.Answer(
            response.getStatus(),
            Optional.ofNullable(response.getHeaders().getFirst(HttpHeaders.LOCATION))
                .map(Object::toString),
            Optional.ofNullable(response.getEntityTag()).map(tag -> tag.getValue()),
            json.writeValueAsString(response.getEntity())));
  }

  private static Problem inProgress() {
    return Problem.of(
        ProblemType.REQUEST_IN_PROGRESS,
        "The first request with this key is not answered yet. Wait, then ask again.");
  }

  private static Response again(IdempotencyKeys.Answer answer) {
    Response.ResponseBuilder response =
        Response.status(answer.status()).type(MediaType.APPLICATION_JSON).entity(answer.body());
    answer.location().ifPresent(location -> response.header(HttpHeaders.LOCATION, location));
    answer.tag().ifPresent(response::tag);
    return response.build();
  }

  private static String fingerprint(ContainerRequestContext request, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.getUriInfo().getPath().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
