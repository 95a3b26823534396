package gov.cms.mentorship.matching;

import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/profiles/{id}/recommendations")
@Tag(name = "Matching", description = "Who fits whom, and why.")
@RunOnVirtualThread
class RecommendationResource {

  private final RecommendationService service;

  RecommendationResource(RecommendationService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Get the mentors who fit a mentee best",
      description =
          "The five best of all mentors whom the mentee could ask now, the best first, each with"
              + " what the fit is made of. For the mentee and the support team.")
  public Page<Recommendation> listRecommendations(@PathParam("id") UUID id) {
    return service.of(id);
  }

  @GET
  @Path("/{mentorProfileId}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Get how well a mentor fits a mentee, and why not",
      description =
          "For any mentor whose profile the caller may read: what the fit is made of, and what"
              + " stands in the way now. For the mentee and the support team.")
  public PairFit getRecommendation(
      @PathParam("id") UUID id, @PathParam("mentorProfileId") UUID mentorProfileId) {
    return service.of(id, mentorProfileId);
  }
}
