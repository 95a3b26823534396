package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/notifications")
@Tag(name = "Notifications", description = "What people are told, and how they want to be told.")
@RunOnVirtualThread
class NotificationResource {

  private final NotificationReader reader;
  private final NotificationService service;

  NotificationResource(NotificationReader reader, NotificationService service) {
    this.reader = reader;
    this.service = service;
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
      @Parameter(description = "The latest one that I have seen.") @QueryParam("latest")
          UUID latest) {
    service.markReadUpTo(latest);
  }
}
