package gov.cms.mentorship.intake;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/intake-items")
@Tag(name = "Intake", description = "Emails to a program's address that became something to do.")
@RunOnVirtualThread
class IntakeResource {

  private final IntakeService service;

  IntakeResource(IntakeService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List what came in by email for a program, the longest waiting first")
  public Page<IntakeItem> listIntakeItems(
      @QueryParam("program") @NotBlank(message = "Name a program.") String program,
      @QueryParam("state") Set<IntakeState> states,
      @Valid @BeanParam PageParameters page) {
    return service.list(program, states, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Get an email that came in")
  public RestResponse<IntakeItem> getIntakeItem(@PathParam("id") UUID id) {
    return Answers.ok(service.get(id));
  }

  @POST
  @Path("/{id}/complete")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Record that somebody took care of it")
  public RestResponse<IntakeItem> completeIntakeItem(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.move(id, IntakeAction.COMPLETE, ifMatch));
  }

  @POST
  @Path("/{id}/reopen")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Put it back among what is to be done")
  public RestResponse<IntakeItem> reopenIntakeItem(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.move(id, IntakeAction.REOPEN, ifMatch));
  }
}
