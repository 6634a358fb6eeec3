/**
 * A folder of articles: found, read, checked, written. Knows nothing of Maven, so that it can be
 * tested with a temporary folder.
 */
@NullMarked
package org.onrecord.tree;

import org.jspecify.annotations.NullMarked;
