/** Who undertakes what, to whom, by when, on what condition. */
@NullMarked
package org.onrecord.analysis.commitment;

import org.jspecify.annotations.NullMarked;
