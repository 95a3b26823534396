package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.person.IssoStanding;
import gov.cms.mentorship.program.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of one enrollment from submission to the start: the gates that the policy asks of this
 * person, in order, and at the end the start itself.
 */
record Route(List<EnrollmentState> stops) {

  static Route of(Policy.Gates gates, IssoStanding standing) {
    List<EnrollmentState> stops = new ArrayList<>();
    if (gates.managerApproval()) {
      stops.add(EnrollmentState.MANAGER_REVIEW);
    }
    if (needsSupportApproval(gates.supportApproval(), standing)) {
      stops.add(EnrollmentState.SUPPORT_REVIEW);
    }
    if (gates.orientation()) {
      stops.add(EnrollmentState.ORIENTATION);
    }
    stops.add(EnrollmentState.ACTIVE);
    return new Route(List.copyOf(stops));
  }

  /** The next stop beyond a state, even when the policy has changed and no longer stops there. */
  EnrollmentState after(EnrollmentState state) {
    return stops.stream()
        .filter(stop -> stop.compareTo(state) > 0)
        .findFirst()
        .orElse(EnrollmentState.ACTIVE);
  }

  private static boolean needsSupportApproval(Policy.SupportApproval whom, IssoStanding standing) {
    return switch (whom) {
      case ALWAYS -> true;
      case NON_ISSO -> standing == IssoStanding.NOT_AN_ISSO;
      case NEVER -> false;
    };
  }
}
