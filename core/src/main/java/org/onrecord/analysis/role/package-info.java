/** What the text says someone is: "President of France", "a spokeswoman for the ministry". */
@NullMarked
package org.onrecord.analysis.role;

import org.jspecify.annotations.NullMarked;
