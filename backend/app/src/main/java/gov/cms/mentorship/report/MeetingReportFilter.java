package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingReportState;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reports are wanted. */
class MeetingReportFilter {

  @QueryParam("program")
  Optional<String> program = Optional.empty();

  @QueryParam("engagementId")
  Optional<UUID> engagementId = Optional.empty();

  @Parameter(description = "Any of these.")
  @QueryParam("state")
  Set<MeetingReportState> states = Set.of();

  @Parameter(description = "Those that ask the support team for help, or those that do not.")
  @QueryParam("helpWanted")
  Optional<Boolean> helpWanted = Optional.empty();

  @Parameter(description = "Those whose wish for help was seen to, or all others.")
  @QueryParam("helpHandled")
  Optional<Boolean> helpHandled = Optional.empty();
}
