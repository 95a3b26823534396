package gov.cms.mentorship.person;

/** Whether a person is an Information System Security Officer. */
public enum IssoStanding {
  /** Appointed ISSO of a system. */
  ISSO,
  /** ISSO as a service. */
  SERVICE_ISSO,
  /** Interested, but not an ISSO. */
  NOT_AN_ISSO
}
