package gov.cms.mentorship.enrollment;

import java.util.UUID;

/** What keeps somebody from leaving a program; told by the features that rest on enrollments. */
public interface EnrollmentTies {

  /** Whether something that was begun with this profile is still under way. */
  boolean holds(UUID profileId);
}
