/** What machines are told of a run: one file a report. Knows nothing of Maven. */
@NullMarked
package org.onrecord.report;

import org.jspecify.annotations.NullMarked;
