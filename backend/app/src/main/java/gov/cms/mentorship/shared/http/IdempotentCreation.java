package gov.cms.mentorship.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final Pattern KEY = Pattern.compile("(\"?)([A-Za-z0-9_-]{8,64})\\1");

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
    @Nullable String header = headers.getHeaderString(Idempotent.HEADER);
    if (header == null) {
      return operation.proceed();
    }
    Matcher key = KEY.matcher(header.strip());
    if (!key.matches()) {
      throw Problem.invalid(
          "/" + Idempotent.HEADER,
          "8 to 64 letters, digits, hyphens or underscores, in quotes or without.");
    }
    KeySecret secret = new KeySecret(actors.current().key(), key.group(2));
    byte[] request = secret.fingerprint(request(operation));
    if (!keys.claim(secret.id())) {
      throw Problem.of(
          CommonProblem.REQUEST_IN_PROGRESS,
          "The first request with this key is still in progress. Wait, then send it again.");
    }
    Optional<IdempotencyKeys.Kept> kept = keys.find(secret.id());
    if (kept.isPresent()) {
      return again(kept.get(), request, secret);
    }
    RestResponse<?> first = (RestResponse<?>) operation.proceed();
    keys.keep(secret.id(), new IdempotencyKeys.Kept(request, secret.seal(write(answer(first)))));
    return first;
  }

  private RestResponse<?> again(IdempotencyKeys.Kept kept, byte[] request, KeySecret secret) {
    if (!Arrays.equals(kept.request(), request)) {
      throw Problem.of(
          CommonProblem.IDEMPOTENCY_KEY_REUSED,
          "Use a new key for a request that differs from the first.");
    }
    return read(secret.open(kept.answer())).response();
  }

  private Answer answer(RestResponse<?> first) {
    return new Answer(
        first.getStatus(),
        first.getHeaderString(HttpHeaders.LOCATION),
        first.getEntityTag().getValue(),
        json.valueToTree(first.getEntity()));
  }

  /** What tells one request from another: where it goes and what it says, if that is compared. */
  private String request(InvocationContext operation) {
    String path = address.getPath();
    return operation.getMethod().getAnnotation(Idempotent.class).comparesBody()
        ? path + "\n" + new String(write(operation.getParameters()), StandardCharsets.UTF_8)
        : path;
  }

  private byte[] write(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Cannot write a request or its answer", unwritable);
    }
  }

  private Answer read(byte[] kept) {
    try {
      return json.readValue(kept, Answer.class);
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read a kept answer", unreadable);
    }
  }

  /** All that a repetition gets again. */
  private record Answer(int status, String location, String tag, JsonNode body) {

    RestResponse<?> response() {
      return ResponseBuilder.create(RestResponse.Status.fromStatusCode(status))
          .entity((Object) body)
          .header(HttpHeaders.LOCATION, location)
          .tag(tag)
          .build();
    }
  }
}
