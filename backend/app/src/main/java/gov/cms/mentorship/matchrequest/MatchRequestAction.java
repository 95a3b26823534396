package gov.cms.mentorship.matchrequest;

/** What can be done with a match request, all of it only while it is pending. */
enum MatchRequestAction {
  ACCEPT("accept"),
  DECLINE("decline"),
  CANCEL("cancel");

  private final String verb;

  MatchRequestAction(String verb) {
    this.verb = verb;
  }

  /** How a sentence names it. */
  String verb() {
    return verb;
  }
}
