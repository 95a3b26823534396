package gov.cms.mentorship.shared.task;

/**
 * What is to be done. Each feature with tasks has an enum of its own kinds; the contract lists
 * those of all features, which may have no name in common.
 */
public interface TaskKind {

  /** The name on the wire. */
  String name();

  /** The kind of resource that it is to be done with, for example {@code MATCH_REQUEST}. */
  String subject();
}
