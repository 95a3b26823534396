package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

@Path("/me/notifications")
@Tag(name = "Notifications", description = "What people are told, and how they want to be told.")
@RunOnVirtualThread
class NotificationResource {

  private final NotificationReader reader;
  private final NotificationService service;
  private final InboxWatch watch;
  private final Actors actors;

  NotificationResource(
      NotificationReader reader, NotificationService service, InboxWatch watch, Actors actors) {
    this.reader = reader;
    this.service = service;
    this.watch = watch;
    this.actors = actors;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List what I was told in all programs, the latest first")
  public Page<Notification> listNotifications(
      @Parameter(description = "Whether to list only what is not marked as read.")
          @QueryParam("unread")
          @DefaultValue("false")
          boolean unread,
      @Valid @BeanParam PageParameters page) {
    return reader.mine(unread, page);
  }

  @PUT
  @Path("/{id}/read")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Mark a notification as read")
  public void markNotificationRead(@PathParam("id") UUID id) {
    service.markRead(id);
  }

  @PUT
  @Path("/read")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Mark all notifications as read that I have seen",
      description = "Those that came after the one that is named stay unread.")
  public void markNotificationsRead(
      @Parameter(description = "The latest one that I have seen; all if none is named.")
          @QueryParam("latestId")
          Optional<UUID> latestId) {
    service.markReadUpTo(latestId);
  }

  @GET
  @Path("/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Hear how many notifications are unread, now and whenever that changes",
      description =
          "Server-sent events. The stream ends after a few minutes; connect again to hear on.")
  @APIResponse(
      responseCode = "200",
      description = "Events whose data says how many are unread",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<InboxState> getInboxStream() {
    return watch.of(actors.person());
  }
}
