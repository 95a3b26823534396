package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Precondition;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/engagements")
@Tag(name = "Engagements", description = "Mentee and mentor, from the first talk to the end.")
@RunOnVirtualThread
class EngagementResource {

  private final EngagementService service;
  private final EngagementReader reader;

  EngagementResource(EngagementService service, EngagementReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed({Roles.PARTICIPANT, Roles.ENGAGEMENTS_READ})
  @Operation(summary = "List engagements: one's own, or all for the support team")
  public Page<EngagementSummary> listEngagements(
      @BeanParam @Valid EngagementFilter filter, @BeanParam @Valid PageParameters page) {
    return reader.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.PARTICIPANT, Roles.ENGAGEMENTS_READ})
  @Operation(summary = "Get an engagement; its people see how to reach each other")
  public RestResponse<Engagement> getEngagement(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @POST
  @Path("/{id}/pause")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Pause an engagement")
  public RestResponse<Engagement> pauseEngagement(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.pause(id, ifMatch));
  }

  @POST
  @Path("/{id}/resume")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Resume an engagement")
  public RestResponse<Engagement> resumeEngagement(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.resume(id, ifMatch));
  }

  @POST
  @Path("/{id}/complete")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Complete an engagement")
  public RestResponse<Engagement> completeEngagement(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.complete(id, ifMatch));
  }

  @POST
  @Path("/{id}/end")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "End an engagement early, which is nobody's fault")
  public RestResponse<Engagement> endEngagement(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull EngagementEnd end) {
    return Answers.ok(service.end(id, ifMatch, end));
  }

  @POST
  @Path("/{id}/not-a-fit")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Close an engagement because the two are not a fit")
  public RestResponse<Engagement> endDiscovery(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.notAFit(id, ifMatch));
  }
}
