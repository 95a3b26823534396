/** Surveys: what people are asked, who is invited to answer, and what the answers say together. */
@NullMarked
package gov.cms.mentorship.survey;

import org.jspecify.annotations.NullMarked;
