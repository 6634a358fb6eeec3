package org.onrecord.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Links;
import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Actor;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Due;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;

/**
 * What the index says of an article.
 *
 * @param id its id
 * @param page where its page is, from the index
 * @param title its headline
 * @param publisher who published it
 * @param date when, in EDTF
 * @param speakers the names of those who speak in it, in order
 * @param quotes how many quotes it has
 * @param promises what is promised in it and neither kept nor broken
 */
record IndexEntry(
    String id,
    String page,
    String title,
    Optional<String> publisher,
    Optional<String> date,
    List<String> speakers,
    int quotes,
    List<Promise> promises) {

  /**
   * A promise.
   *
   * @param page where it stands
   * @param by who promises
   * @param kind what sort of promise
   * @param action what is promised
   * @param due the words for the time by which
   * @param date the same in EDTF
   */
  record Promise(
      String page,
      List<String> by,
      String kind,
      String action,
      Optional<String> due,
      Optional<String> date) {

    /** {@return the last day on which it is due; empty where that is not known} */
    Optional<LocalDate> day() {
      return date.flatMap(Edtf::parse).flatMap(Edtf::latest);
    }
  }

  static IndexEntry of(ArticleView view) {
    String page = Links.encoded(view.article().id()) + ".html";
    Optional<Publication> publication = view.article().publication();
    return new IndexEntry(
        view.article().id(),
        page,
        view.title(),
        publication.flatMap(Publication::publisher),
        publication.flatMap(Publication::date),
        view.article().quotes().stream()
            .flatMap(quote -> view.speaker(quote).stream())
            .map(Actor::name)
            .distinct()
            .toList(),
        view.article().quotes().size(),
        view.article().commitments().stream()
            .filter(IndexEntry::isOpen)
            .map(promise -> promise(promise, view, page))
            .toList());
  }

  private static boolean isOpen(Commitment promise) {
    CommitmentStatus status = promise.status();
    return status == CommitmentStatus.OPEN
        || status == CommitmentStatus.RENEWED
        || status == CommitmentStatus.IN_PROGRESS;
  }

  private static Promise promise(Commitment promise, ArticleView view, String page) {
    return new Promise(
        page + Anchors.to(Anchors.promised(promise.id())),
        Sentences.names(promise.by(), view),
        promise.kind().label(),
        Shortened.words(view.words(promise.action())),
        promise.due().map(Due::span).map(view::words),
        promise.due().flatMap(Due::date));
  }
}
