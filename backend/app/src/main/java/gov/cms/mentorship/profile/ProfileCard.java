package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A mentor in the directory.
 *
 * @param awayUntil the last day of the time away that the mentor is in
 */
public record ProfileCard(
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
    boolean openToRequests,
    Optional<LocalDate> awayUntil) {}
