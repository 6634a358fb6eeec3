/** Amounts: numbers in figures and words, with their units. */
@NullMarked
package org.onrecord.analysis.amount;

import org.jspecify.annotations.NullMarked;
