package gov.cms.mentorship.agreement;

import gov.cms.mentorship.engagement.Agreement;
import gov.cms.mentorship.engagement.Engagement;
import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/engagements/{id}/agreement")
@Tag(name = "Engagements")
@RunOnVirtualThread
class AgreementResource {

  private final AgreementService service;
  private final AgreementReader reader;

  AgreementResource(AgreementService service, AgreementReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get the latest version of the agreement; its ETag is the engagement's")
  public RestResponse<Agreement> getAgreement(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @POST
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Propose a new version of the agreement and sign it")
  public RestResponse<Engagement> proposeAgreement(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull NewAgreement proposal) {
    return Answers.ok(service.propose(id, ifMatch, proposal));
  }

  @POST
  @Path("/sign")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Sign the latest version of the agreement")
  public RestResponse<Engagement> signAgreement(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull AgreementSignature signature) {
    return Answers.ok(service.sign(id, ifMatch, signature));
  }
}
