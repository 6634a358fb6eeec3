/** Who speaks: from attributions to quotes whose speakers are actors. */
@NullMarked
package org.onrecord.analysis.speaker;

import org.jspecify.annotations.NullMarked;
