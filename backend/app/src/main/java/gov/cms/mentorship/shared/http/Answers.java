package gov.cms.mentorship.shared.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The successful answers there are. */
public final class Answers {

  private Answers() {}

  /** {@code 200} with the entity tag. */
  public static <T> RestResponse<T> ok(Versioned<T> versioned) {
    return ResponseBuilder.ok(versioned.value()).tag(tag(versioned)).build();
  }

  /**
   * {@code 201} with entity tag and {@code Location}, which is the path as given: what the caller
   * wrote into {@code Host} has no part in it.
   */
  public static <T> RestResponse<T> created(Versioned<T> versioned, String path) {
    return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
        .entity(versioned.value())
        .header(HttpHeaders.LOCATION, path)
        .tag(tag(versioned))
        .build();
  }

  private static EntityTag tag(Versioned<?> versioned) {
    return new EntityTag(Long.toString(versioned.version()));
  }
}
