/** The standard rules, one a file; a rule's name says what must hold. */
@NullMarked
package org.onrecord.validation.rule;

import org.jspecify.annotations.NullMarked;
