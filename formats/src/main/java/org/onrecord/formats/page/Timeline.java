package org.onrecord.formats.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Dates;
import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Commitment;
import org.onrecord.model.Due;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;
import org.onrecord.output.Html;

/** When promises are due, from the day of publication on: a list in the order of time. */
final class Timeline {

  /** A place in time; {@code promise} is empty for the publication. */
  private record Event(LocalDate day, String date, Optional<Commitment> promise) {}

  private final ArticleView view;
  private final List<Event> events;

  private Timeline(ArticleView view, List<Event> events) {
    this.view = view;
    this.events = events;
  }

  /** {@return the timeline; empty if no promise has a date} */
  static Optional<Timeline> of(ArticleView view) {
    List<Event> events = new ArrayList<>();
    for (Commitment promise : view.article().commitments()) {
      promise.due().flatMap(Due::date).ifPresent(date -> add(date, Optional.of(promise), events));
    }
    if (events.isEmpty()) {
      return Optional.empty();
    }
    view.article()
        .publication()
        .flatMap(Publication::date)
        .ifPresent(date -> add(date, Optional.empty(), events));
    events.sort(Comparator.comparing(Event::day)); // stable
    return Optional.of(new Timeline(view, events));
  }

  /** A promise is due at the end of what its date can mean. */
  private static void add(String date, Optional<Commitment> promise, List<Event> events) {
    Edtf.parse(date)
        .flatMap(Edtf::latest)
        .ifPresent(day -> events.add(new Event(day, date, promise)));
  }

  void write(Html html) {
    html.begin("ol", "class", "timeline", "aria-label", "Due dates").line();
    for (Event event : events) {
      html.begin("li", "class", event.promise().isPresent() ? "due" : "published");
      html.element("span", Dates.shown(event.date()), "class", "date").words(" ");
      event
          .promise()
          .ifPresentOrElse(promise -> write(promise, html), () -> html.words("published"));
      html.end().line();
    }
    html.end().line();
  }

  private void write(Commitment promise, Html html) {
    String looks = "sign promise " + promise.kind().label();
    String entry = Anchors.to(Anchors.promised(promise.id()));
    html.element("a", promise.id(), "class", looks, "href", entry);
    html.words(" " + Sentences.listed(Sentences.names(promise.by(), view)));
  }
}
