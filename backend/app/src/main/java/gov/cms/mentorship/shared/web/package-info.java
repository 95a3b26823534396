/** Serving of the single-page application and the security headers of every answer. */
@NullMarked
package gov.cms.mentorship.shared.web;

import org.jspecify.annotations.NullMarked;
