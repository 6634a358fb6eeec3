/**
 * Articles in formats that others read: {@code jsonld}, {@code ninjs}, {@code webannotation},
 * {@code csv}, {@code markdown}, {@code html}.
 *
 * <p>With this jar on the class path {@link org.onrecord.format.Formats#withInstalled} has them
 * too. Each takes any article, also one with faults: what leads nowhere is left out.
 */
@NullMarked
package org.onrecord.formats;

import org.jspecify.annotations.NullMarked;
