/** Reads the word lists that stand beside the classes that use them. */
@NullMarked
package org.onrecord.analysis.wordlist;

import org.jspecify.annotations.NullMarked;
