package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/events")
@Tag(name = "Events", description = "Orientation sessions, who comes to them, and who was there.")
@RunOnVirtualThread
class EventResource {

  private final EventService service;
  private final EventReader reader;
  private final EventBookingReader bookings;
  private final EventAttendance attendance;

  EventResource(
      EventService service,
      EventReader reader,
      EventBookingReader bookings,
      EventAttendance attendance) {
    this.service = service;
    this.reader = reader;
    this.bookings = bookings;
    this.attendance = attendance;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary =
          "List the events of a program: all for the support team, for others what they can book")
  public Page<Event> listEvents(
      @Valid @BeanParam EventFilter filters, @Valid @BeanParam PageParameters page) {
    return reader.search(filters, page);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Publish an orientation session")
  @APIResponse(
      responseCode = "201",
      description = "Published",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Event.class)))
  public RestResponse<Event> createEvent(@Valid @NotNull NewEvent event) {
    Versioned<Event> published = service.publish(event);
    return Answers.created(published, "/api/v1/events/" + published.value().id());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get an event")
  public RestResponse<Event> getEvent(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Path("/{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Change or move an event",
      description =
          "Everybody who has a place gets the new plan. More places go to those who wait, in order.")
  public RestResponse<Event> updateEvent(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<EventPlan> update) {
    return Answers.ok(service.update(id, ifMatch, update));
  }

  @POST
  @Path("/{id}/cancel")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Cancel an event, and tell everybody who has a place or waits")
  public RestResponse<Event> cancelEvent(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.cancel(id, ifMatch));
  }

  @GET
  @Path("/{id}/bookings")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List who comes to an event and who waits, in the order in which they came")
  public Page<EventBooking> listEventBookings(
      @PathParam("id") UUID id,
      @Parameter(description = "Repeated: any of these.") @QueryParam("state")
          Set<EventBookingState> state,
      @Valid @BeanParam PageParameters page) {
    return bookings.list(id, state, page);
  }

  @POST
  @Path("/{id}/mark-attendance")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Record who was at an event that has begun",
      description =
          "Each person is recorded apart from the others; the answer says of each what became of"
              + " it. Whoever was there has done the orientation.")
  public RestResponse<AttendanceOutcome> markAttendance(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull Attendance people) {
    return Answers.ok(attendance.mark(id, ifMatch, people));
  }
}
