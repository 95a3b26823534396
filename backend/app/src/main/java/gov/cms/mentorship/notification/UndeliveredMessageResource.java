package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.event.DeadLetters;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/undelivered-messages")
@Tag(
    name = "Undelivered messages",
    description = "Emails that could not be sent for about two days.")
@RunOnVirtualThread
class UndeliveredMessageResource {

  private final UndeliveredMessages messages;
  private final DeadLetters deadLetters;

  UndeliveredMessageResource(UndeliveredMessages messages, DeadLetters deadLetters) {
    this.messages = messages;
    this.deadLetters = deadLetters;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List the emails of a program that could not be sent, the latest first")
  public Page<UndeliveredMessage> listUndeliveredMessages(
      @QueryParam("program") @NotBlank(message = "Name a program.") String program,
      @Valid @BeanParam PageParameters page) {
    return messages.list(program, page);
  }

  @PUT
  @Path("/{id}/sending")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Send an email again",
      description =
          "It is tried again from the beginning, under the same id, so that nobody gets it twice.")
  public void sendMessageAgain(@PathParam("id") UUID id) {
    deadLetters.sendAgain(id);
  }
}
