package org.onrecord.analysis.attribution;

/**
 * Where the content behind a reporting verb starts.
 *
 * @param first index of its first token
 * @param frame how the verb takes it
 * @param adjacent whether it follows without a comma
 */
record Complement(int first, Frame frame, boolean adjacent) {}
