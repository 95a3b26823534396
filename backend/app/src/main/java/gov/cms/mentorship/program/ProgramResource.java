package gov.cms.mentorship.program;

import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programs")
@Tag(name = "Programs", description = "The programs of this installation and their policies.")
@RunOnVirtualThread
class ProgramResource {

  private final Programs programs;

  ProgramResource(Programs programs) {
    this.programs = programs;
  }

  @GET
  @PermitAll
  @Operation(summary = "List the programs")
  public Page<Program> listPrograms() {
    return Page.whole(programs.all());
  }

  @GET
  @Path("/{slug}")
  @PermitAll
  @Operation(summary = "Get a program with its policy")
  public Program getProgram(@PathParam("slug") String slug) {
    return programs.find(slug).orElseThrow(() -> Problem.notFound("program"));
  }
}
