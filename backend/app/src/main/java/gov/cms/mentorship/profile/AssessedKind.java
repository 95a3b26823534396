package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;

/** The vocabularies in which people rate themselves. */
enum AssessedKind {
  /** What an ISSO works on. */
  TOPIC(TermKind.TOPIC),
  /** Competency areas of the NICE Framework. */
  COMPETENCY_AREA(TermKind.COMPETENCY_AREA);

  private final TermKind terms;

  AssessedKind(TermKind terms) {
    this.terms = terms;
  }

  /** The vocabulary that its codes are from. */
  TermKind terms() {
    return terms;
  }

  static AssessedKind of(TermKind terms) {
    return valueOf(terms.name());
  }
}
