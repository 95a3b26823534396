/**
 * Profiles: what participants show of themselves, who has a place left, and the directory of
 * mentors.
 */
@NullMarked
package gov.cms.mentorship.profile;

import org.jspecify.annotations.NullMarked;
