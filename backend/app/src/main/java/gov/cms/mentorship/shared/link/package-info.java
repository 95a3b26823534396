/** Links that open one thing for one purpose, for people without an account. */
@NullMarked
package gov.cms.mentorship.shared.link;

import org.jspecify.annotations.NullMarked;
