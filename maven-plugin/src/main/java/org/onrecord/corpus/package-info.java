/**
 * What should hold across the articles of a tree: that each stands there once, that nobody's words
 * differ from one to the next. Knows nothing of files or of Maven.
 */
@NullMarked
package org.onrecord.corpus;

import org.jspecify.annotations.NullMarked;
