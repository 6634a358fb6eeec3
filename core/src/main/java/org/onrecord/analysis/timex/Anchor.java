package org.onrecord.analysis.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.Document;
import org.onrecord.model.Dateline;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;

/**
 * The day of writing, as far as it is known: one day; or a first and a last one that must agree on
 * what an expression means; or a day of an unknown year, then years that differ as years can.
 */
final class Anchor {

  private static final List<String> SAMPLE_YEARS = List.of("2022", "2023", "2024");

  private final List<LocalDate> days;
  private final boolean yearKnown;

  private Anchor(List<LocalDate> days, boolean yearKnown) {
    this.days = days;
    this.yearKnown = yearKnown;
  }

  static Anchor of(Document document) {
    Optional<Edtf> published =
        document.source().publication().flatMap(Publication::date).flatMap(Edtf::parse);
    Optional<Edtf> dateline = document.dateline().flatMap(Dateline::date).flatMap(Edtf::parse);
    return published
        .map(Anchor::of)
        .orElseGet(() -> dateline.map(Anchor::of).orElseGet(Anchor::none));
  }

  private static Anchor none() {
    return new Anchor(List.of(), false);
  }

  private static Anchor of(Edtf date) {
    Optional<LocalDate> first = date.earliest().filter(Years::areWritable);
    Optional<LocalDate> last = date.latest().filter(Years::areWritable);
    if (first.isPresent() && last.isPresent()) {
      boolean one = first.equals(last);
      return new Anchor(one ? List.of(first.get()) : List.of(first.get(), last.get()), true);
    }
    List<LocalDate> sample = new ArrayList<>();
    if (date.text().startsWith("XXXX-")) {
      for (String year : SAMPLE_YEARS) {
        Edtf.parse(year + date.text().substring(4)).flatMap(Edtf::day).ifPresent(sample::add);
      }
    }
    return new Anchor(List.copyOf(sample), false);
  }

  /** {@return the date that is meant, as far as the day of writing tells} */
  Optional<Edtf> resolve(Meaning meaning, TimeDirection direction) {
    Optional<Edtf> undated = meaning.undated();
    if (days.isEmpty() || (!yearKnown && undated.isPresent())) {
      return undated;
    }
    Optional<Edtf> agreed = Optional.empty();
    for (LocalDate day : days) {
      Optional<Edtf> date = meaning.on(day, direction).flatMap(this::withoutUnknownYear);
      if (date.isEmpty() || (agreed.isPresent() && !agreed.equals(date))) {
        return undated;
      }
      agreed = date;
    }
    return agreed;
  }

  /** Without a known year a single day or month keeps its place in the year, and nothing else. */
  private Optional<Edtf> withoutUnknownYear(Edtf date) {
    if (yearKnown) {
      return Optional.of(date);
    }
    int length = date.text().length();
    return length == 7 || length == 10
        ? Edtf.parse("XXXX" + date.text().substring(4))
        : Optional.empty();
  }
}
