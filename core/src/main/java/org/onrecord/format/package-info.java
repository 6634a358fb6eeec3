/**
 * The article record as files: formats that write it, and strict readers of what people and
 * programs have written.
 *
 * <pre>{@code
 * Reading reading = ArticleReader.yaml().read(in);
 * Formats.json().write(reading.article(), out);
 * }</pre>
 *
 * <p>Files are UTF-8; streams that are given stay open.
 */
@NullMarked
package org.onrecord.format;

import org.jspecify.annotations.NullMarked;
