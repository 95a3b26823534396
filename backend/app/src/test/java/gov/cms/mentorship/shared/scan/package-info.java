@NullMarked
package gov.cms.mentorship.shared.scan;

import org.jspecify.annotations.NullMarked;
