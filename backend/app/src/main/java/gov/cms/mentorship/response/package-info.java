/** Who is invited to answer a survey, what they answer, and what the answers say together. */
@NullMarked
package gov.cms.mentorship.response;

import org.jspecify.annotations.NullMarked;
