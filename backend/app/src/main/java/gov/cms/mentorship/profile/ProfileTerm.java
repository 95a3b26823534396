package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A term of the taxonomy that a profile has chosen. */
@Embeddable
record ProfileTerm(
    @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false) TermKind kind,
    @Column(name = "code", nullable = false) String code) {}
