package gov.cms.mentorship.report;

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

@Path("/meetings/{id}/report")
@Tag(name = "Meetings")
@RunOnVirtualThread
class MeetingReportResource {

  private final MeetingReportService service;
  private final MeetingReportReader reader;

  MeetingReportResource(MeetingReportService service, MeetingReportReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get the report of a meeting, filled in as far as known while it is due")
  public RestResponse<MeetingReport> getMeetingReport(@PathParam("id") UUID meetingId) {
    return Answers.ok(reader.get(meetingId));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "File or amend the report of a meeting")
  public RestResponse<MeetingReport> updateMeetingReport(
      @PathParam("id") UUID meetingId,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<MeetingReportUpdate> report) {
    return Answers.ok(service.update(meetingId, ifMatch, report));
  }

  @POST
  @Path("/handle-help")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Mark the help that a report asks for as handled")
  public RestResponse<MeetingReport> handleHelp(
      @PathParam("id") UUID meetingId, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.handleHelp(meetingId, ifMatch));
  }
}
