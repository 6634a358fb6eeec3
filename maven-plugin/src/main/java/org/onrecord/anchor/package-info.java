/**
 * Finds the words of a record again after its text was edited. Knows nothing of files or of Maven.
 */
@NullMarked
package org.onrecord.anchor;

import org.jspecify.annotations.NullMarked;
