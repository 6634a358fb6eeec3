/**
 * The words that refer to who acts or speaks: names with what tells their type, noun phrases,
 * pronouns.
 */
@NullMarked
package org.onrecord.analysis.mention;

import org.jspecify.annotations.NullMarked;
