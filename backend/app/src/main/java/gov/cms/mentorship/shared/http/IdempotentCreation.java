package gov.cms.mentorship.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.problem.ProblemType;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Gives the answer of the first request to every repetition that carries the same key. A problem
 * rolls everything back, so that the key is free again.
 */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentCreation {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  private final IdempotencyKeys keys;
  private final Actors actors;
  private final HttpHeaders headers;
  private final UriInfo address;
  private final ObjectMapper json;

  IdempotentCreation(
      IdempotencyKeys keys,
      Actors actors,
      HttpHeaders headers,
      UriInfo address,
      ObjectMapper json) {
    this.keys = keys;
    this.actors = actors;
    this.headers = headers;
    this.address = address;
    this.json = json;
  }

  @AroundInvoke
  Object create(InvocationContext operation) throws Exception {
    @Nullable String key = headers.getHeaderString(Idempotent.HEADER);
    if (key == null) {
      return operation.proceed();
    }
    if (!KEY.matcher(key).matches()) {
      throw Problem.invalid(
          "/" + Idempotent.HEADER, "8 to 64 letters, digits, hyphens or underscores.");
    }
    String fingerprint = fingerprint(operation);
    if (!keys.claim(actors.current().key(), key)) {
      throw Problem.of(
          ProblemType.REQUEST_IN_PROGRESS,
          "The first request with this key is not answered yet. Wait, then ask again.");
    }
    Optional<IdempotencyKeys.Kept> kept = keys.find(actors.current().key(), key);
    if (kept.isPresent()) {
      return again(kept.get(), fingerprint);
    }
    RestResponse<?> first = (RestResponse<?>) operation.proceed();
    keys.keep(actors.current().key(), key, kept(first, fingerprint));
    return first;
  }

  private RestResponse<?> again(IdempotencyKeys.Kept kept, String fingerprint)
      throws JsonProcessingException {
    if (!kept.fingerprint().equals(fingerprint)) {
      throw Problem.of(
          ProblemType.IDEMPOTENCY_KEY_REUSED,
          "Use a new key for a request that differs from the first.");
    }
    return ResponseBuilder.create(RestResponse.Status.fromStatusCode(kept.status()))
        .entity((Object) json.readTree(kept.body()))
        .header(HttpHeaders.LOCATION, kept.location())
        .tag(kept.tag())
        .build();
  }

  private IdempotencyKeys.Kept kept(RestResponse<?> answer, String fingerprint)
      throws JsonProcessingException {
    return new IdempotencyKeys.Kept(
        fingerprint,
        answer.getStatus(),
        answer.getHeaderString(HttpHeaders.LOCATION),
        answer.getEntityTag().getValue(),
        json.writeValueAsString(answer.getEntity()));
  }

  /** What tells one request from another: where it goes and what it says. */
  private String fingerprint(InvocationContext operation) throws JsonProcessingException {
    String request = address.getPath() + "\n" + json.writeValueAsString(operation.getParameters());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(request.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
