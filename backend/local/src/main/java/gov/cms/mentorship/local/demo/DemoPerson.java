package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import java.util.List;

/**
 * A fictional participant.
 *
 * @param topics what they chose to talk about
 */
record DemoPerson(Member member, List<String> topics) {

  boolean isActive() {
    return member.state() == EnrollmentState.ACTIVE;
  }
}
