package gov.cms.mentorship.profile;

/**
 * A résumé to be kept under one's own name.
 *
 * @param name made here, of letters of ASCII, digits, hyphens and one dot
 */
record ResumeFile(String name, byte[] content) {}
