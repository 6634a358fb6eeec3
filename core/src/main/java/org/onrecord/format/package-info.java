/**
 * The article record as files: formats that write it, and strict readers of what people and
 * programs have written.
 */
@NullMarked
package org.onrecord.format;

import org.jspecify.annotations.NullMarked;
