package gov.cms.mentorship.report;

import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/meeting-reports")
@Tag(name = "Meetings")
@RunOnVirtualThread
class MeetingReportsResource {

  private final MeetingReportReader reader;

  MeetingReportsResource(MeetingReportReader reader) {
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List the reports of meetings, the latest due first")
  public Page<MeetingReportSummary> listMeetingReports(
      @BeanParam MeetingReportFilter filter, @Valid @BeanParam PageParameters page) {
    return reader.list(filter, page);
  }
}
