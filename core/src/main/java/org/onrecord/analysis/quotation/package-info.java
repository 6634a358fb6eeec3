/** Quotation marks, paired. */
@NullMarked
package org.onrecord.analysis.quotation;

import org.jspecify.annotations.NullMarked;
