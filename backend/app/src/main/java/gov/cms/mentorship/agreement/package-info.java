/** The plan that the two people of an engagement agree on: versions, and who has signed them. */
@NullMarked
package gov.cms.mentorship.agreement;

import org.jspecify.annotations.NullMarked;
