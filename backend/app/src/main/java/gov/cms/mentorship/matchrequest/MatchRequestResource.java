package gov.cms.mentorship.matchrequest;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/match-requests")
@Tag(name = "Match requests", description = "Asking somebody to be a mentor, and the answer.")
@RunOnVirtualThread
class MatchRequestResource {

  private final MatchRequestSender sender;
  private final MatchRequestService service;
  private final MatchRequestReader reader;

  MatchRequestResource(
      MatchRequestSender sender, MatchRequestService service, MatchRequestReader reader) {
    this.sender = sender;
    this.service = service;
    this.reader = reader;
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Ask a mentor, or propose a pair for the support team")
  @APIResponse(
      responseCode = "201",
      description = "The new request.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MatchRequest.class)))
  public RestResponse<MatchRequest> createMatchRequest(@Valid @NotNull NewMatchRequest wish) {
    Versioned<MatchRequest> request = sender.send(wish);
    return Answers.created(request, "/api/v1/match-requests/" + request.value().id());
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List match requests: one's own, or all for the support team")
  public Page<MatchRequest> listMatchRequests(
      @BeanParam @Valid MatchRequestFilter filter, @BeanParam @Valid PageParameters page) {
    return reader.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get a match request")
  public RestResponse<MatchRequest> getMatchRequest(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @POST
  @Path("/{id}/accept")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Accept a match request")
  public RestResponse<MatchRequest> acceptMatchRequest(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.accept(id, ifMatch));
  }

  @POST
  @Path("/{id}/decline")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Decline a match request; the reason is for the support team alone")
  public RestResponse<MatchRequest> declineMatchRequest(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull MatchRequestDecline decline) {
    return Answers.ok(service.decline(id, ifMatch, decline));
  }

  @POST
  @Path("/{id}/cancel")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Cancel a match request")
  public RestResponse<MatchRequest> cancelMatchRequest(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.cancel(id, ifMatch));
  }
}
