package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/engagements/{id}/meetings")
@Tag(name = "Meetings", description = "The meetings of two people and what came of them.")
@RunOnVirtualThread
class EngagementMeetingsResource {

  private final MeetingService service;
  private final MeetingReader reader;

  EngagementMeetingsResource(MeetingService service, MeetingReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List the meetings of a mentorship")
  public Page<Meeting> listMeetings(
      @PathParam("id") UUID engagementId,
      @QueryParam("state") Set<MeetingState> state,
      @QueryParam("sort") @DefaultValue("startsAt") @Schema(enumeration = {"startsAt", "-startsAt"})
          String sort,
      @Valid @BeanParam PageParameters page) {
    return reader.list(engagementId, state, sort, page);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Schedule a meeting",
      description = "A time in the past is fine: the report of an unplanned meeting needs one too.")
  @APIResponse(
      responseCode = "201",
      description = "Scheduled",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Meeting.class)))
  public RestResponse<Meeting> scheduleMeeting(
      @PathParam("id") UUID engagementId, @Valid @NotNull NewMeeting plan) {
    Versioned<Meeting> scheduled = service.schedule(engagementId, plan);
    return Answers.created(scheduled, "/api/v1/meetings/" + scheduled.value().id());
  }
}
