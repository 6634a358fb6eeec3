/** Mentions brought together: everything that refers to one real-world actor is one entity. */
@NullMarked
package org.onrecord.analysis.coreference;

import org.jspecify.annotations.NullMarked;
