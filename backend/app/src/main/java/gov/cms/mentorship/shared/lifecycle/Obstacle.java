package gov.cms.mentorship.shared.lifecycle;

/** Why something cannot be done although the state would allow it: time, or another aggregate. */
public interface Obstacle {

  /** In a sentence, with what to do. */
  String detail();
}
