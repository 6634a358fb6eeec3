package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.ArticleParser;
import org.onrecord.anchor.Reanchored;
import org.onrecord.anchor.RecordAnchoring;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.DocumentFormat;
import org.onrecord.format.Formats;
import org.onrecord.format.Reading;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Subject;

/** A curated record fits its text, however that was edited, but for what it says it has lost. */
public final class AnchoringTarget {

  private static final ArticleParser PARSER = ArticleParser.standard();
  private static final List<DocumentFormat> FORMATS = List.of(Formats.json(), Formats.yaml());

  private AnchoringTarget() {}

  /** Tries one text and an edit of it. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    DocumentFormat format = data.pickValue(FORMATS);
    int at = data.consumeInt(0, 2000);
    int removed = data.consumeInt(0, 300);
    String inserted = data.consumeString(300);
    String text = data.consumeRemainingAsString();
    int start = Math.min(at, text.length());
    int end = Math.min(start + removed, text.length());
    anchor(format, text, text.substring(0, start) + inserted + text.substring(end));
  }

  private static void anchor(DocumentFormat format, String before, String after)
      throws IOException {
    Article article = PARSER.parse(SourceText.of("a", before));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    String record = out.toString(StandardCharsets.UTF_8);
    String name = "a." + format.name();
    Reanchored anchored = new RecordAnchoring(name, record, article, after).reanchor();

    Reading reading = ArticleReader.forFileName(name).orElseThrow().read(anchored.content());
    assertThat(reading.article().text()).isEqualTo(after);
    List<Place> places = Subject.of(reading.article()).places();
    assertThat(places).hasSameSizeAs(Subject.of(article).places());
    assertThat(places)
        .extracting(place -> place.span().orElseThrow())
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(after.length()))
        .filteredOn(new Span(0, 0)::equals)
        .hasSameSizeAs(anchored.lost());
    assertThat(reading.differences()).hasSizeLessThanOrEqualTo(anchored.lost().size());
  }
}
