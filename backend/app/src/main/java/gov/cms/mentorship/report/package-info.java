/** What comes of meetings: the mentor's report of each, and the notes of the two people on it. */
@NullMarked
package gov.cms.mentorship.report;

import org.jspecify.annotations.NullMarked;
