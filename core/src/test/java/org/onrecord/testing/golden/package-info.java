/** Golden cases: a text file and, beside it, the facts that are expected of it. */
@NullMarked
package org.onrecord.testing.golden;

import org.jspecify.annotations.NullMarked;
