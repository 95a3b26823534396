/**
 * Assigns mentors to all mentees of a program at once: the problem, what is best, a solver, and a
 * verifier that does not trust it. Knows people by their index alone, and reads no database.
 */
@NullMarked
package gov.cms.mentorship.matching.assignment;

import org.jspecify.annotations.NullMarked;
