/** Expressions of time, and the dates they mean as far as those can be known. */
@NullMarked
package org.onrecord.analysis.timex;

import org.jspecify.annotations.NullMarked;
