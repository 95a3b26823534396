/**
 * Who acts: a person, a machine, a link or a job. Each transaction has one actor; one without does
 * not begin.
 */
@NullMarked
package gov.cms.mentorship.shared.actor;

import org.jspecify.annotations.NullMarked;
