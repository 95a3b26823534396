package gov.cms.mentorship.task;

import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/tasks")
@Tag(name = "Me")
@RunOnVirtualThread
class TaskResource {

  private final TaskReader tasks;

  TaskResource(TaskReader tasks) {
    this.tasks = tasks;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List what waits for me in a program")
  public Page<Task> listMyTasks(
      @QueryParam("program") @NotBlank(message = "Name a program.") String program) {
    return tasks.mine(program);
  }
}
