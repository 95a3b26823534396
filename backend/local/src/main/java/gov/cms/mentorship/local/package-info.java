/**
 * Runs the whole product on this machine: the application on the local platform, with fictional
 * people; measures it, and trains its start.
 */
@NullMarked
package gov.cms.mentorship.local;

import org.jspecify.annotations.NullMarked;
