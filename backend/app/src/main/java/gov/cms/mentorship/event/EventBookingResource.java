package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/event-bookings/{id}")
@Tag(name = "Events")
@RunOnVirtualThread
class EventBookingResource {

  private final EventBookingService service;
  private final EventBookingReader reader;

  EventBookingResource(EventBookingService service, EventBookingReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get a booking")
  public RestResponse<EventBooking> getEventBooking(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @POST
  @Path("/move")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Move my booking to another session",
      description =
          "Whoever has a place keeps it unless the other session has one; whoever waits can wait"
              + " there instead, as the last.")
  public RestResponse<EventBooking> moveEventBooking(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull NewEventBooking wanted) {
    return Answers.ok(service.move(id, ifMatch, wanted.eventId()));
  }

  @POST
  @Path("/cancel")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Cancel a booking; the place goes to whoever waits for it first")
  public RestResponse<EventBooking> cancelEventBooking(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.cancel(id, ifMatch));
  }
}
