package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/enrollments/{id}/orientation")
@Tag(name = "Events")
@RunOnVirtualThread
class OrientationResource {

  private final OrientationService service;
  private final EventBookingService bookings;

  OrientationResource(OrientationService service, EventBookingService bookings) {
    this.service = service;
    this.bookings = bookings;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Get how somebody comes to their orientation: the booking, and what is offered")
  public RestResponse<Orientation> getOrientation(@PathParam("id") UUID id) {
    return Answers.ok(service.get(id));
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Book my orientation: a session, or one of the times that were offered to me",
      description =
          "A full session has a waiting list, which moves up by itself. A person has one booking at a"
              + " time.")
  @APIResponse(
      responseCode = "201",
      description = "A place, or the last one on the waiting list",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EventBooking.class)))
  public RestResponse<EventBooking> bookOrientation(
      @PathParam("id") UUID id, @Valid @NotNull NewEventBooking wanted) {
    Versioned<EventBooking> booked = bookings.book(id, wanted.eventId());
    return Answers.created(booked, "/api/v1/event-bookings/" + booked.value().id());
  }

  @POST
  @Path("/offer")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Offer somebody times for an orientation of their own",
      description = "The person books one of them; the others are off then.")
  public RestResponse<Orientation> offerOrientation(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull OrientationOffer offer) {
    return Answers.ok(service.offer(id, ifMatch, offer));
  }
}
