package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/meetings/{id}")
@Tag(name = "Meetings")
@RunOnVirtualThread
class MeetingResource {

  private final MeetingService service;
  private final MeetingReader reader;

  MeetingResource(MeetingService service, MeetingReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get a meeting")
  public RestResponse<Meeting> getMeeting(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Move a meeting or change its agenda")
  public RestResponse<Meeting> updateMeeting(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<NewMeeting> plan) {
    return Answers.ok(service.update(id, ifMatch, plan));
  }

  @POST
  @Path("/cancel")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Cancel a meeting")
  public RestResponse<Meeting> cancelMeeting(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.cancel(id, ifMatch));
  }

  @POST
  @Path("/miss")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Record that a meeting was not held")
  public RestResponse<Meeting> missMeeting(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.miss(id, ifMatch));
  }

  @POST
  @Path("/hold")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Record that a meeting was held",
      description = "Where the program requires reports, filing the report does this.")
  public RestResponse<Meeting> holdMeeting(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.hold(id, ifMatch));
  }
}
