package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.TermKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A profile; never contact data.
 *
 * @param assessment what the person says of their skills
 * @param resume of a single profile, for those who may read the file
 * @param completeness how much is there of what the role needs and of what helps it
 */
record Profile(
    UUID id,
    String program,
    ParticipantRole role,
    PersonRef person,
    String headline,
    String summary,
    List<String> focusAreas,
    List<String> topics,
    List<String> controlFamilies,
    List<String> workRoles,
    List<String> competencyAreas,
    List<String> certifications,
    List<String> wantedQualities,
    List<SkillAssessment> assessment,
    Optional<Integer> yearsOfExperience,
    List<MeetingMode> meetingModes,
    Optional<Cadence> cadence,
    Optional<Integer> capacity,
    Optional<Integer> placesTaken,
    boolean openToRequests,
    Optional<LocalDate> awayUntil,
    Optional<ProfileGoals> goals,
    Optional<String> nonAvailability,
    Optional<Resume> resume,
    boolean listed,
    Completeness completeness,
    Instant updatedAt) {

  static Profile of(ProfileEntity profile, PersonRef person, Optional<Resume> resume) {
    return new Profile(
        profile.id(),
        profile.program(),
        profile.role(),
        person,
        profile.headline(),
        profile.summary(),
        profile.codes(TermKind.FOCUS_AREA),
        profile.codes(TermKind.TOPIC),
        profile.codes(TermKind.CONTROL_FAMILY),
        profile.codes(TermKind.WORK_ROLE),
        profile.codes(TermKind.COMPETENCY_AREA),
        profile.codes(TermKind.CERTIFICATION),
        profile.codes(TermKind.QUALITY),
        profile.assessment(),
        profile.yearsOfExperience(),
        profile.meetingModes(),
        profile.cadence(),
        profile.capacity(),
        profile.capacity().map(places -> profile.placesTaken()),
        profile.openToRequests(),
        profile.awayUntil(),
        Optional.of(profile.goals()).filter(goals -> !goals.equals(ProfileGoals.NONE)),
        profile.nonAvailability(),
        resume,
        profile.listed(),
        Completeness.of(profile),
        profile.updatedAt());
  }
}
