package gov.cms.mentorship.person;

import java.util.Optional;

/**
 * What a decision about letting a person take part rests on.
 *
 * @param managerEmail where the manager is asked, for whoever may have to ask them in another way;
 *     absent for all else
 */
public record Background(
    Optional<Employment> employment,
    Optional<IssoStanding> issoStanding,
    Optional<String> managerName,
    Optional<String> managerEmail) {}
