package gov.cms.mentorship.person;

import java.util.Optional;

/** What a decision about letting a person take part rests on; no contact data. */
public record Background(
    Optional<Employment> employment,
    Optional<IssoStanding> issoStanding,
    Optional<String> managerName) {}
