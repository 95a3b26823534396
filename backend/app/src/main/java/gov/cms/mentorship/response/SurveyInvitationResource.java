package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/survey-invitations")
@Tag(name = "Surveys")
@RunOnVirtualThread
class SurveyInvitationResource {

  private final SurveyInvitationService service;
  private final SurveyInvitationReader reader;

  SurveyInvitationResource(SurveyInvitationService service, SurveyInvitationReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List my invitations to surveys, the latest first")
  public Page<SurveyInvitation> listSurveyInvitations(
      @QueryParam("state") Set<SurveyInvitationState> state,
      @Valid @BeanParam PageParameters page) {
    return reader.list(state, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get one of my invitations with its questions")
  public SurveyInvitation getSurveyInvitation(@PathParam("id") UUID id) {
    return reader.get(id);
  }

  @POST
  @Path("/{id}/response")
  @Idempotent(comparesBody = false)
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Answer a survey, once")
  @APIResponse(
      responseCode = "201",
      description = "The answers have already arrived",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SurveyReceipt.class)))
  public RestResponse<SurveyReceipt> createSurveyResponse(
      @PathParam("id") UUID id, @Valid @NotNull NewSurveyResponse response) {
    return Answers.created(
        service.respond(id, response.answers()), "/api/v1/survey-invitations/" + id);
  }
}
