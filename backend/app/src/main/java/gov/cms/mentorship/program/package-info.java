/** Programs with their policies, loaded from presets, and the taxonomy that all of them share. */
@NullMarked
package gov.cms.mentorship.program;

import org.jspecify.annotations.NullMarked;
