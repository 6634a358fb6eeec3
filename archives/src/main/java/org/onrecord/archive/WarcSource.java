package org.onrecord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;

/**
 * WARC: every page that was sent whole is an entry. What a crawler notes of itself is passed over
 * without a word, answers that hold no page are counted.
 */
final class WarcSource implements EntrySource {

  private static final String FILE_NAME = "page.html";
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");
  private static final int OK = 200;

  private final WarcReader records;
  private final int most;
  private final PassedOver passedOver = new PassedOver();

  WarcSource(InputStream in, int most) throws IOException {
    this.records = new WarcReader(new EndingChannel(Channels.newChannel(in)));
    this.most = most;
  }

  @Override
  public Optional<ArchiveEntry> next() throws IOException {
    for (Optional<WarcRecord> record = records.next();
        record.isPresent();
        record = records.next()) {
      if (record.get() instanceof WarcTargetRecord target) {
        Optional<ArchiveEntry> entry = entry(target);
        if (entry.isPresent()) {
          return entry;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ArchiveEntry> entry(WarcTargetRecord record) {
    String url = "";
    try {
      url = Optional.ofNullable(record.target()).orElse("");
      if (record instanceof WarcResponse response
          && response.contentType().base().equals(MediaType.HTTP)) {
        return ofResponse(response.http(), record, url);
      }
      if (record instanceof WarcResource) {
        return page(record.contentType(), record.body().stream(), record, url);
      }
      if (record instanceof WarcRevisit) {
        passedOver.add("revisits");
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) { // jwarc's own are of several kinds
      return Optional.of(ArchiveEntry.unreadable(EntryId.ofUrl(url), url, place(), Reasons.of(e)));
    }
  }

  private Optional<ArchiveEntry> ofResponse(HttpResponse http, WarcTargetRecord record, String url)
      throws IOException {
    if (http.status() != OK) {
      passedOver.add("answers other than 200");
      return Optional.empty();
    }
    return page(http.contentType(), http.bodyDecoded().stream(), record, url);
  }

  private Optional<ArchiveEntry> page(
      MediaType type, InputStream body, WarcTargetRecord record, String url) throws IOException {
    if (!type.base().equals(MediaType.HTML) && !type.base().equals(XHTML)) {
      passedOver.add("not HTML");
      return Optional.empty();
    }
    String id = EntryId.ofUrl(url);
    Optional<byte[]> bytes = EntryBytes.read(body, most);
    if (bytes.isEmpty()) {
      return Optional.of(ArchiveEntry.unreadable(id, url, place(), EntryBytes.tooMany(most)));
    }
    PageEncoding encoding = PageEncoding.of(bytes.get(), type.parameters().get("charset"));
    return Optional.of(
        ArchiveEntry.of(id, url, place(), FILE_NAME, encoding.page())
            .withCharset(encoding.charset())
            .withPublication(publication(record, url)));
  }

  /** The day it was fetched stands in for that of its publication, which the page may say. */
  private static Publication publication(WarcTargetRecord record, String url) {
    return Publication.builder()
        .url(Optional.of(url).filter(some -> some.matches("https?://.*")))
        .date(record.headers().first("WARC-Date").map(Publications::day).filter(Edtf::isValid))
        .build();
  }

  @Override
  public Place place() {
    return new Place(Place.Unit.BYTE, records.position());
  }

  @Override
  public Map<String, Long> passedOver() {
    return passedOver.counts();
  }
}
