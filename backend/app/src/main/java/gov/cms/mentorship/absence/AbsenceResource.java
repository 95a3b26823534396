package gov.cms.mentorship.absence;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/absences")
@Tag(name = "Me")
@RunOnVirtualThread
class AbsenceResource {

  private final AbsenceService service;

  AbsenceResource(AbsenceService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List my time away from a program that is not over")
  public Page<Absence> listAbsences(
      @QueryParam("program") @NotBlank(message = "Name a program.") String program) {
    return service.list(program);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Say when I am away")
  @APIResponse(
      responseCode = "201",
      description = "Days on which I take no requests and owe no answers",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Absence.class)))
  public RestResponse<Absence> createAbsence(@Valid @NotNull NewAbsence absence) {
    var planned = service.plan(absence);
    return Answers.created(planned, "/api/v1/me/absences/" + planned.value().id());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get my time away")
  public RestResponse<Absence> getAbsence(@PathParam("id") UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Change when I am away")
  public RestResponse<Absence> updateAbsence(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<AbsenceUpdate> absence) {
    return Answers.ok(service.update(id, ifMatch, absence));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Cancel my time away",
      description = "Time away that has begun ends: from now on I am here again.")
  public void deleteAbsence(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    service.cancel(id, ifMatch);
  }
}
