package gov.cms.mentorship.shared.problem;

/**
 * One field that needs another look; never carries the rejected value.
 *
 * @param pointer JSON pointer into the request body, or a slash and the name of the parameter
 * @param detail what is expected
 */
public record FieldError(String pointer, String detail) {}
