package gov.cms.mentorship.profile;

import java.util.UUID;

/**
 * What other features need to know of a profile.
 *
 * @param id the profile
 * @param program the slug of its program
 * @param role what its person is in the program
 * @param personId whose it is
 * @param listed whether the directory shows it
 * @param openToRequests whether its person takes new requests
 * @param hasPlace whether a mentor has a place left
 */
public record ProfileRef(
    UUID id,
    String program,
    ParticipantRole role,
    UUID personId,
    boolean listed,
    boolean openToRequests,
    boolean hasPlace) {}
