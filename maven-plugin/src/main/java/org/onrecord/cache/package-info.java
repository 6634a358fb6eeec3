/**
 * What is remembered of articles from one run to the next, so that those which did not change are
 * not analysed again. Knows nothing of Maven.
 */
@NullMarked
package org.onrecord.cache;

import org.jspecify.annotations.NullMarked;
