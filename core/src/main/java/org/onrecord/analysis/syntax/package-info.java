/** What each word is in its place, and the phrases and verb groups that words form. */
@NullMarked
package org.onrecord.analysis.syntax;

import org.jspecify.annotations.NullMarked;
