/** Assertions about articles, and the notation that shows spans as marks in a text. */
@NullMarked
package org.onrecord.testing;

import org.jspecify.annotations.NullMarked;
