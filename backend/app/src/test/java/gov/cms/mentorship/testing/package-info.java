/** What tests share: the platform, the API as a caller sees it, the contract. */
@NullMarked
package gov.cms.mentorship.testing;

import org.jspecify.annotations.NullMarked;
