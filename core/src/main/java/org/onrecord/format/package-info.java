/**
 * The article record as files: formats that write it, and strict readers of what people and
 * programs have written.
 *
 * <pre>{@code
 * Reading reading = ArticleReader.yaml().read(in);
 * Formats.json().write(reading.article(), out);
 * }</pre>
 *
 * <p>Both sides stream text from and to UTF-8 and leave the streams that they are given open.
 */
@NullMarked
package org.onrecord.format;

import org.jspecify.annotations.NullMarked;
