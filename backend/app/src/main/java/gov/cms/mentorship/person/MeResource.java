package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me")
@Tag(name = "Me", description = "The signed-in person.")
@RunOnVirtualThread
class MeResource {

  private final PersonService service;

  MeResource(PersonService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get my own record")
  public RestResponse<Me> getMe() {
    return Answers.ok(service.me());
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Change my own record")
  public RestResponse<Me> updateMe(
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<MeUpdate> update) {
    return Answers.ok(service.update(ifMatch, update));
  }

  @GET
  @Path("/blocks")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List the people I do not want to be matched with")
  public Page<PersonRef> listBlocks() {
    return service.blocked();
  }

  @PUT
  @Path("/blocks/{personId}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Never match me with this person")
  public void blockPerson(@PathParam("personId") UUID personId) {
    service.block(personId);
  }

  @DELETE
  @Path("/blocks/{personId}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Allow matches with this person again")
  public void unblockPerson(@PathParam("personId") UUID personId) {
    service.unblock(personId);
  }
}
