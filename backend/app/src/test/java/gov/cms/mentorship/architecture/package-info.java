/** The shape of the code, held by rules. */
@NullMarked
package gov.cms.mentorship.architecture;

import org.jspecify.annotations.NullMarked;
