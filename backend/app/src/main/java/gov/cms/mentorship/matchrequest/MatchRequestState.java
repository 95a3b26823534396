package gov.cms.mentorship.matchrequest;

/** Where a match request is in its life. All but the first are final. */
public enum MatchRequestState {
  /** Waits for an answer. */
  PENDING,
  /** Both said yes; an engagement is open. */
  ACCEPTED,
  /** One said no. */
  DECLINED,
  /** Taken back before it was answered. */
  CANCELLED,
  /** Nobody answered in time. */
  EXPIRED
}
