/**
 * Articles in the forms they lie in archives in. With this jar on the class path {@link
 * org.onrecord.format.Inputs#installed} has them.
 */
@NullMarked
package org.onrecord.inputs;

import org.jspecify.annotations.NullMarked;
