package gov.cms.mentorship.survey;

/** How a question is answered. */
public enum QuestionKind {
  /** From 1 (worst) to 5 (best). */
  RATING,
  /** One of the choices. */
  CHOICE,
  /** In own words, which are never listed. */
  TEXT
}
