package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.person.IssoStanding;
import gov.cms.mentorship.program.Policy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The way of one enrollment from submission to the start.
 *
 * @param asked the gates that the policy asks of this person
 */
record Route(Set<EnrollmentState> asked) {

  static Route of(Policy.Gates gates, IssoStanding standing) {
    Set<EnrollmentState> asked = EnumSet.noneOf(EnrollmentState.class);
    if (gates.managerApproval()) {
      asked.add(EnrollmentState.MANAGER_REVIEW);
    }
    if (needsSupportApproval(gates.supportApproval(), standing)) {
      asked.add(EnrollmentState.SUPPORT_REVIEW);
    }
    if (gates.orientation()) {
      asked.add(EnrollmentState.ORIENTATION);
    }
    return new Route(asked);
  }

  /**
   * The next gate that is asked, or the start. The gate that the enrollment stands at may be one
   * that the policy no longer asks for.
   */
  EnrollmentState after(EnrollmentState state) {
    List<EnrollmentState> gates = EnrollmentLifecycle.GATES;
    return gates.subList(gates.indexOf(state) + 1, gates.size()).stream()
        .filter(asked::contains)
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
