package gov.cms.mentorship.goal;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/engagements/{id}/goals")
@Tag(name = "Goals", description = "What mentee and mentor want to reach.")
@RunOnVirtualThread
class GoalResource {

  private final GoalService service;
  private final GoalReader reader;

  GoalResource(GoalService service, GoalReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List the goals of an engagement, the oldest first")
  public Page<Goal> listGoals(@PathParam("id") UUID id, @BeanParam @Valid PageParameters page) {
    return reader.list(id, page);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Set a goal")
  @APIResponse(
      responseCode = "201",
      description = "The new goal.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Goal.class)))
  public RestResponse<Goal> createGoal(@PathParam("id") UUID id, @Valid @NotNull NewGoal request) {
    Versioned<Goal> goal = service.add(id, request);
    return Answers.created(goal, "/api/v1/engagements/" + id + "/goals/" + goal.value().id());
  }

  @GET
  @Path("/{goalId}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get a goal")
  public RestResponse<Goal> getGoal(@PathParam("id") UUID id, @PathParam("goalId") UUID goalId) {
    return Answers.ok(reader.get(id, goalId));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Path("/{goalId}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Change a goal or its progress")
  public RestResponse<Goal> updateGoal(
      @PathParam("id") UUID id,
      @PathParam("goalId") UUID goalId,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<GoalUpdate> update) {
    return Answers.ok(service.update(id, goalId, ifMatch, update));
  }
}
