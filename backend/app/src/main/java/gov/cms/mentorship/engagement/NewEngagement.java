package gov.cms.mentorship.engagement;

import gov.cms.mentorship.profile.Cadence;
import java.time.Period;
import java.util.UUID;

/**
 * What an accepted match request says about the engagement that it opens.
 *
 * @param program the slug of the program
 * @param matchRequestId the request; it opens one engagement at the most
 * @param menteeId the person who is mentored
 * @param mentorId the person who mentors
 * @param menteeProfileId the mentee's profile in the program
 * @param mentorProfileId the mentor's profile in the program, of which it takes a place
 * @param proposedDuration how long the request proposed, in whole months
 * @param proposedCadence how often the request proposed to meet
 */
public record NewEngagement(
    String program,
    UUID matchRequestId,
    UUID menteeId,
    UUID mentorId,
    UUID menteeProfileId,
    UUID mentorProfileId,
    Period proposedDuration,
    Cadence proposedCadence) {}
