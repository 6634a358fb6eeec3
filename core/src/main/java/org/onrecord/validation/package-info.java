/** What should hold of an article, what does not, and where. */
@NullMarked
package org.onrecord.validation;

import org.jspecify.annotations.NullMarked;
