package gov.cms.mentorship.profile;

/**
 * Something to add to a profile.
 *
 * @param pointer JSON pointer into the profile
 * @param detail what to add
 * @param why what it is good for
 */
record Advice(String pointer, String detail, String why) {}
