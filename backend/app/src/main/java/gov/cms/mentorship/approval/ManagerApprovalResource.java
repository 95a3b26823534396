package gov.cms.mentorship.approval;

import gov.cms.mentorship.enrollment.EnrollmentAnswer;
import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/manager-approvals")
@Tag(
    name = "Manager approvals",
    description =
        "Managers answer who wants to take part: signed in, or by the link in their email.")
@RunOnVirtualThread
class ManagerApprovalResource {

  private final ManagerApprovals approvals;
  private final ManagerApprovalReader reader;

  ManagerApprovalResource(ManagerApprovals approvals, ManagerApprovalReader reader) {
    this.approvals = approvals;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List what waits for me as a manager, the longest waiting first")
  public Page<ManagerApproval> listManagerApprovals(@Valid @BeanParam PageParameters page) {
    return reader.mine(page);
  }

  @GET
  @Path("/{token}")
  @PermitAll
  @Operation(summary = "See what a manager is asked; changes nothing and uses nothing up")
  public RestResponse<ManagerApproval> getManagerApproval(@PathParam("token") String token) {
    return Answers.ok(approvals.get(token));
  }

  @POST
  @Path("/{token}/approve")
  @PermitAll
  @Operation(summary = "Say yes as the manager who got the link")
  public RestResponse<ManagerApproval> approveAsManager(
      @PathParam("token") String token,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull EnrollmentAnswer answer) {
    return Answers.ok(approvals.approve(token, ifMatch, answer.note()));
  }

  @POST
  @Path("/{token}/decline")
  @PermitAll
  @Operation(summary = "Say no as the manager who got the link")
  public RestResponse<ManagerApproval> declineAsManager(
      @PathParam("token") String token,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull EnrollmentAnswer answer) {
    return Answers.ok(approvals.decline(token, ifMatch, answer.note()));
  }
}
