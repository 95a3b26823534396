/** What the program sends to newcomers by itself. */
@NullMarked
package gov.cms.mentorship.onboarding;

import org.jspecify.annotations.NullMarked;
