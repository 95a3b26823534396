/** A clearly fictional population for local runs, so that every screen has something to show. */
@NullMarked
package gov.cms.mentorship.local.demo;

import org.jspecify.annotations.NullMarked;
