/** The front door: from an article's text to its record. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
