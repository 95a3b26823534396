/** Who calls: the roles and scopes that operations may ask for, and the caller of this request. */
@NullMarked
package gov.cms.mentorship.shared.security;

import org.jspecify.annotations.NullMarked;
