package org.onrecord.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/**
 * The default: pairs the marks of each paragraph, first the double ones, which may lead on to later
 * paragraphs, then within and around them the single ones, which are told apart from apostrophes.
 * Linear in the text. Thread-safe.
 */
public final class PairedMarksFinder implements QuotationFinder {

  /** A finder; all are alike. */
  public PairedMarksFinder() {}

  @Override
  public Quotations find(Document document) {
    List<Quotation> quotations = new ArrayList<>();
    List<StrayMark> strays = new ArrayList<>();
    document
        .headline()
        .ifPresent(headline -> find(document.text(), List.of(headline), quotations, strays));
    find(document.text(), document.paragraphs(), quotations, strays);
    return new Quotations(Layer.of(quotations), Layer.of(strays));
  }

  private static void find(
      String text, List<Span> paragraphs, List<Quotation> quotations, List<StrayMark> strays) {
    List<Marks> all = new ArrayList<>(paragraphs.size());
    for (Span paragraph : paragraphs) {
      Marks marks = new Marks(text, paragraph);
      DoubleMarks.pair(marks);
      all.add(marks);
    }
    Continuations.resolve(text, all);
    Depths depths = new Depths();
    for (int i = 0; i < all.size(); i++) {
      Marks marks = all.get(i);
      if (marks.hasSingle()) {
        boolean continued = i + 1 < all.size() && all.get(i + 1).startsSingle();
        pairSingles(text, marks, continued);
      }
      depths.add(marks.pairs, quotations);
      strays.addAll(marks.strays);
    }
  }

  private static void pairSingles(String text, Marks marks, boolean continued) {
    boolean outermost = true;
    for (List<QuotationMark> level : Levels.of(marks)) {
      SingleMarks.pair(text, marks, level, continued && outermost);
      outermost = false;
    }
  }
}
