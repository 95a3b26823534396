package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
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
import jakarta.validation.constraints.NotBlank;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/enrollments")
@Tag(name = "Enrollments", description = "Who takes part in a program, and how they get there.")
@RunOnVirtualThread
class EnrollmentResource {

  private final EnrollmentService service;
  private final EnrollmentReader reader;

  EnrollmentResource(EnrollmentService service, EnrollmentReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Start joining a program")
  @APIResponse(
      responseCode = "201",
      description = "A draft with an empty profile",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Enrollment.class)))
  public RestResponse<Enrollment> createEnrollment(@Valid @NotNull NewEnrollment request) {
    Versioned<Enrollment> created = service.create(request);
    return Answers.created(created, "/api/v1/enrollments/" + created.value().id());
  }

  @GET
  @RolesAllowed({Roles.PARTICIPANT, Roles.PARTICIPANTS_READ})
  @Operation(summary = "List enrollments: my own, or everybody's for the support team")
  public Page<Enrollment> listEnrollments(
      @Valid @BeanParam EnrollmentFilter filters, @Valid @BeanParam PageParameters page) {
    return reader.search(filters, page);
  }

  @GET
  @Path("/stages")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Count the enrollments in each state")
  public Page<EnrollmentStage> listEnrollmentStages(
      @QueryParam("program") @NotBlank(message = "Name a program.") String program,
      @QueryParam("role") Optional<ParticipantRole> role) {
    return reader.stages(program, role);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.PARTICIPANT, Roles.PARTICIPANTS_READ})
  @Operation(summary = "Get an enrollment")
  public RestResponse<Enrollment> getEnrollment(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Change the answers of my draft")
  public RestResponse<Enrollment> updateEnrollment(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<EnrollmentUpdate> update) {
    return Answers.ok(service.update(id, ifMatch, update));
  }

  @POST
  @Path("/{id}/submit")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Submit my draft")
  public RestResponse<Enrollment> submitEnrollment(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.submit(id, ifMatch));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Leave the program in this role")
  public RestResponse<Enrollment> withdrawEnrollment(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.withdraw(id, ifMatch));
  }

  @POST
  @Path("/{id}/pause")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Pause taking part in this role")
  public RestResponse<Enrollment> pauseEnrollment(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.pause(id, ifMatch));
  }

  @POST
  @Path("/{id}/resume")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Resume taking part in this role")
  public RestResponse<Enrollment> resumeEnrollment(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.resume(id, ifMatch));
  }

  @POST
  @Path("/{id}/approve")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Approve an enrollment in review, as the manager or the support team",
      description =
          "While the manager is asked, the support team answers in their place and says in a note"
              + " how the manager told it.")
  public RestResponse<Enrollment> approveEnrollment(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull EnrollmentAnswer answer) {
    return Answers.ok(service.approve(id, ifMatch, answer.note()));
  }

  @POST
  @Path("/{id}/reopen")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Make a declined enrollment a draft again")
  public RestResponse<Enrollment> reopenEnrollment(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.reopen(id, ifMatch));
  }

  @POST
  @Path("/{id}/complete-orientation")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Record that the orientation took place")
  public RestResponse<Enrollment> completeOrientation(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.completeOrientation(id, ifMatch));
  }

  @POST
  @Path("/{id}/decline")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Decline an enrollment in review, as the manager or the support team",
      description =
          "While the manager is asked, the support team answers in their place and says in a note"
              + " how the manager told it.")
  public RestResponse<Enrollment> declineEnrollment(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull EnrollmentAnswer answer) {
    return Answers.ok(service.decline(id, ifMatch, answer.note()));
  }
}
