package gov.cms.mentorship.closure;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/programs/{slug}/closures")
@Tag(name = "Closures", description = "Days on which a program is closed: no business days.")
@RunOnVirtualThread
class ClosureResource {

  private final ClosureService service;

  ClosureResource(ClosureService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List the closed days of the last year and those to come")
  public Page<Closure> listClosures(@PathParam("slug") String slug) {
    return service.list(slug);
  }

  @GET
  @Path("/effect")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Count what would move if a day were declared closed")
  public ClosureEffect getClosureEffect(
      @PathParam("slug") String slug,
      @Parameter(description = "The day that would be closed.")
          @QueryParam("day")
          @NotNull(message = "Choose a day.")
          LocalDate day) {
    return service.effect(slug, day);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Declare a day closed")
  @APIResponse(
      responseCode = "201",
      description = "A day that is no business day; open due times have moved",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Closure.class)))
  public RestResponse<Closure> createClosure(
      @PathParam("slug") String slug, @Valid @NotNull NewClosure closure) {
    var declared = service.declare(slug, closure);
    return Answers.created(
        declared, "/api/v1/programs/%s/closures/%s".formatted(slug, declared.value().id()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get a closed day")
  public RestResponse<Closure> getClosure(
      @PathParam("slug") String slug, @PathParam("id") UUID id) {
    return Answers.ok(service.get(slug, id));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Take back that a day is closed")
  public void deleteClosure(
      @PathParam("slug") String slug,
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    service.takeBack(slug, id, ifMatch);
  }
}
