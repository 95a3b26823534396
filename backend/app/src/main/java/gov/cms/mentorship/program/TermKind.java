package gov.cms.mentorship.program;

/** The vocabularies of the taxonomy. */
public enum TermKind {
  /** What an engagement can be about in general. */
  FOCUS_AREA,
  /** What an ISSO works on. */
  TOPIC,
  /** Control families of NIST SP 800-53 Rev. 5. */
  CONTROL_FAMILY,
  /** Work roles of the NICE Framework. */
  WORK_ROLE,
  /** Competency areas of the NICE Framework. */
  COMPETENCY_AREA,
  /** Certifications. */
  CERTIFICATION,
  /** What a mentee may look for in a mentor. */
  QUALITY
}
