package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/surveys/{id}/results")
@Tag(name = "Surveys")
@RunOnVirtualThread
class SurveyResultsResource {

  private final SurveyResultsReader reader;

  SurveyResultsResource(SurveyResultsReader reader) {
    this.reader = reader;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ANALYST})
  @Operation(
      summary = "Get the results of a survey",
      description =
          """
          Answers count in whole batches, each closed with at least the program's minimum group
          size of people, so that nothing changes by one answer alone; the last few wait until
          their batch is whole. `answered` is the number of people whose answers count. Of a
          choice it is told how many people made it, in whole groups and rounded down; numbers
          about fewer people are left out, `invited` too when those who have not answered are too
          few. A rating is told by its average alone, as soon as that is about a group.\
          """)
  public SurveyResults getSurveyResults(@PathParam("id") UUID id) {
    return reader.results(id);
  }
}
