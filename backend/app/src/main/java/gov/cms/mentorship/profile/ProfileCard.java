package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.PersonRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A mentor in the directory. */
record ProfileCard(
    UUID id,
    PersonRef person,
    String headline,
    List<String> focusAreas,
    List<String> topics,
    List<String> certifications,
    List<String> workRoles,
    Optional<Integer> yearsOfExperience,
    List<MeetingMode> meetingModes,
    Optional<Cadence> cadence,
    int openPlaces,
    boolean openToRequests) {}
