/**
 * Archives as streams of entries, each of which is an article: JSON Lines, WARC, zip and tar.
 *
 * <pre>{@code
 * EntryReader reader = new EntryReader(ArticleParser.standard(), ReadSettings.standard());
 * try (Archive archive = Archives.open(Path.of("news.warc.gz"))) {
 *   for (Optional<ArchiveEntry> entry = archive.next();
 *       entry.isPresent();
 *       entry = archive.next()) {
 *     Article article = reader.read(entry.get());
 *   }
 * }
 * }</pre>
 */
@NullMarked
package org.onrecord.archive;

import org.jspecify.annotations.NullMarked;
