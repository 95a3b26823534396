package gov.cms.mentorship.shared.scan;

/**
 * What becomes of files that people send.
 *
 * @param scanned whether a virus scanner looks at each before it is taken
 */
record FileScanning(boolean scanned) {}
