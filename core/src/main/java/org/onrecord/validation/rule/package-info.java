/** The standard rules, one a file; the name of a rule says what must hold. */
@NullMarked
package org.onrecord.validation.rule;

import org.jspecify.annotations.NullMarked;
