package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/surveys")
@Tag(name = "Surveys", description = "What people are asked, and what their answers say together.")
@RunOnVirtualThread
class SurveyResource {

  private final SurveyService service;
  private final SurveyReader reader;

  SurveyResource(SurveyService service, SurveyReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ANALYST})
  @Operation(summary = "List surveys, the latest first")
  public Page<Survey> listSurveys(
      @QueryParam("program") Optional<String> program,
      @QueryParam("state") Set<SurveyState> state,
      @Valid @BeanParam PageParameters page) {
    return reader.list(program, state, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.ANALYST})
  @Operation(summary = "Get a survey")
  public RestResponse<Survey> getSurvey(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Write a survey")
  @APIResponse(
      responseCode = "201",
      description = "Written, not published yet",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Survey.class)))
  public RestResponse<Survey> createSurvey(@Valid @NotNull NewSurvey wanted) {
    Versioned<Survey> created = service.create(wanted);
    return Answers.created(created, "/api/v1/surveys/" + created.value().id());
  }

  @POST
  @Path("/{id}/publish")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Publish a survey: people are invited from now on")
  public RestResponse<Survey> publishSurvey(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.publish(id, ifMatch));
  }

  @POST
  @Path("/{id}/retire")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Retire a survey: nobody new is invited")
  public RestResponse<Survey> retireSurvey(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.retire(id, ifMatch));
  }
}
