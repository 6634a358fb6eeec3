package org.onrecord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.onrecord.inputs.known.PageEncoding;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;

/**
 * WARC: every page that was sent whole is an entry, and every text that was made of one. What a
 * crawler notes of itself is passed over without a word, answers that hold no page are counted.
 */
final class WarcSource implements EntrySource {

  private static final String PAGE = "page.html";
  private static final String TEXT = "page.txt";
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String NO_PAGE = "not HTML";
  private static final int OK = 200;

  private final WarcReader records;
  private final int most;
  private final PassedOver passedOver = new PassedOver();
  private long number;

  WarcSource(InputStream in, int most) throws IOException {
    this.records = new WarcReader(new EndingChannel(Channels.newChannel(in)));
    this.most = most;
  }

  @Override
  public Optional<ArchiveEntry> next() throws IOException {
    for (Optional<WarcRecord> record = nextRecord(); record.isPresent(); record = nextRecord()) {
      if (record.get() instanceof WarcTargetRecord target) {
        Optional<ArchiveEntry> entry = entry(target);
        if (entry.isPresent()) {
          return entry;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<WarcRecord> nextRecord() throws IOException {
    try {
      Optional<WarcRecord> record = records.next();
      if (record.flatMap(WarcSource::length).filter(length -> length.startsWith("-")).isPresent()) {
        throw new NumberFormatException("a negative length");
      }
      number++;
      return record;
    } catch (ParsingException | NumberFormatException e) {
      throw new IOException(
          number == 0
              ? "it is no WARC file; was the download whole?"
              : "what follows is no record, or the length of this one is not as it says",
          e);
    }
  }

  private static Optional<String> length(WarcRecord record) {
    return record.headers().first("Content-Length");
  }

  private Optional<ArchiveEntry> entry(WarcTargetRecord record) {
    String url = "";
    try {
      url = Optional.ofNullable(record.target()).orElse("");
      if (record instanceof WarcResponse response
          && response.contentType().base().equals(MediaType.HTTP)) {
        return ofResponse(response.http(), record, url);
      }
      if (record instanceof WarcResource || record instanceof WarcConversion) {
        return page(type(record), record.body().stream(), record, url);
      }
      if (record instanceof WarcRevisit) {
        passedOver.add("revisits");
      }
      if (record instanceof WarcContinuation) {
        passedOver.add("continuations");
      }
      return Optional.empty();
    } catch (OutOfMemoryError e) { // let go of with the page
      return Optional.of(
          ArchiveEntry.unreadable(EntryId.ofUrl(url), url, place(), UnreadEntry.NEEDS_MEMORY));
    } catch (ParsingException e) {
      return Optional.of(
          ArchiveEntry.unreadable(
              EntryId.ofUrl(url), url, place(), "what was sent is not HTTP, or is damaged"));
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
    if (!type(http).isPage()) {
      passedOver.add(NO_PAGE);
      return Optional.empty();
    }
    InputStream body =
        ContentCoding.unpacked(http.body().stream(), http.headers().all("Content-Encoding"));
    return page(type(http), body, record, url);
  }

  private static ContentType type(Message message) {
    return ContentType.of(message.headers().first(CONTENT_TYPE));
  }

  private Optional<ArchiveEntry> page(
      ContentType type, InputStream body, WarcTargetRecord record, String url) throws IOException {
    boolean isText = record instanceof WarcConversion && type.isText();
    if (!type.isPage() && !isText) {
      passedOver.add(NO_PAGE);
      return Optional.empty();
    }
    String id = EntryId.ofUrl(url);
    Optional<byte[]> bytes = EntryBytes.read(body, most);
    if (bytes.isEmpty()) {
      return Optional.of(ArchiveEntry.unreadable(id, url, place(), EntryBytes.tooMany(most)));
    }
    return Optional.of(
        ArchiveEntry.of(id, url, place(), isText ? TEXT : PAGE, bytes.get())
            .withCharset(PageEncoding.ofSent(bytes.get(), type.charset()))
            .withPublication(publication(record, url)));
  }

  /** The day it was fetched stands in for that of its publication, which the page may say. */
  private static Publication publication(WarcTargetRecord record, String url) {
    return Publication.builder()
        .url(Optional.of(url).filter(Publications::isUrl))
        .date(record.headers().first("WARC-Date").map(Publications::day).filter(Edtf::isValid))
        .build();
  }

  @Override
  public Place place() {
    return new Place(Place.Unit.RECORD, number);
  }

  @Override
  public Map<String, Long> passedOver() {
    return passedOver.counts();
  }
}
