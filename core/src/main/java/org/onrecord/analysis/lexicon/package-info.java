/** What English words can be: their classes, forms and lemmas, read from word lists. */
@NullMarked
package org.onrecord.analysis.lexicon;

import org.jspecify.annotations.NullMarked;
