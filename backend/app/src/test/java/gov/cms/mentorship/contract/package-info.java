/** The contract as a whole: drift, lint, and who may call what. */
@NullMarked
package gov.cms.mentorship.contract;

import org.jspecify.annotations.NullMarked;
