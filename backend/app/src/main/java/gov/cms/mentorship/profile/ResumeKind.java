package gov.cms.mentorship.profile;

/** What a résumé may be. */
enum ResumeKind {
  /** A PDF. */
  PDF("pdf"),
  /** A Word document without macros. */
  DOCX("docx"),
  /** Plain text in UTF-8. */
  TEXT("txt");

  private final String ending;

  ResumeKind(String ending) {
    this.ending = ending;
  }

  /** What the name of such a file ends with. */
  String ending() {
    return ending;
  }
}
