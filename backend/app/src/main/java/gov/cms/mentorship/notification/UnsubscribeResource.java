package gov.cms.mentorship.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/unsubscribe/{token}")
@Tag(name = "Notifications")
@RunOnVirtualThread
class UnsubscribeResource {

  private final Unsubscribing unsubscribing;

  UnsubscribeResource(Unsubscribing unsubscribing) {
    this.unsubscribing = unsubscribing;
  }

  @POST
  @PermitAll
  @Operation(
      summary = "Stop the emails of the kind that the link came with",
      description =
          "For the one click of mail programs (RFC 8058), whose body says nothing more and is not"
              + " read.")
  @APIResponse(responseCode = "204", description = "Such emails are not sent any more")
  public void unsubscribe(@PathParam("token") String token) {
    unsubscribing.unsubscribe(token);
  }
}
