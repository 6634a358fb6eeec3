/**
 * The article record: who said what and who promised what, every fact tied to its words.
 *
 * <p>Records are immutable to the bottom. A constructor rejects what can never be (a missing
 * component, a reversed span) with the component's name; what should not be but can be written (an
 * id that leads nowhere) is accepted here and reported by validation, since an article must be
 * loadable before it can be checked. Absent values are empty {@link java.util.Optional}s.
 *
 * <p>Adding a component to a record in a later version breaks its canonical constructor and record
 * patterns over it; the builders and withers stay compatible.
 */
@NullMarked
@BuilderStyle
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
