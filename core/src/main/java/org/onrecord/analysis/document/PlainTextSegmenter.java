package org.onrecord.analysis.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/** The default: plain text, paragraphs split by blank lines or one a line. Thread-safe. */
public final class PlainTextSegmenter implements Segmenter {

  private final Lexicon lexicon;

  /** A segmenter that looks its words up in {@code lexicon}. */
  public PlainTextSegmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Document segment(SourceText source) {
    String text = source.text();
    Tokens tokens = Tokenizer.tokenize(text, lexicon);
    List<Span> lines = lines(text);
    List<Span> sentences = new ArrayList<>();
    for (Span line : lines) {
      sentences(tokens, line, sentences);
    }
    return new Document(
        source,
        lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(0)),
        Optional.empty(),
        Optional.empty(),
        lines.isEmpty() ? lines : lines.subList(1, lines.size()),
        sentences,
        tokens);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        int a = start;
        int b = i;
        while (a < b && Characters.isBlank(text.charAt(a))) {
          a++;
        }
        while (b > a && Characters.isBlank(text.charAt(b - 1))) {
          b--;
        }
        if (b > a) {
          lines.add(new Span(a, b));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static void sentences(Tokens tokens, Span line, List<Span> sentences) {
    int first = tokens.from(line.start());
    int end = tokens.from(line.end());
    int start = first;
    for (int t = first; t < end; t++) {
      if (tokens.kind(t) == TokenKind.TERMINATOR) {
        while (t + 1 < end
            && tokens.isGlued(t + 1)
            && (tokens.kind(t + 1) == TokenKind.QUOTATION_MARK
                || tokens.kind(t + 1) == TokenKind.CLOSING_BRACKET
                || tokens.kind(t + 1) == TokenKind.TERMINATOR)) {
          t++;
        }
        boolean startsNext =
            t + 1 == end
                || tokens.isCapitalized(t + 1)
                || tokens.kind(t + 1) != TokenKind.WORD && tokens.kind(t + 1) != TokenKind.COMMA;
        if (startsNext) {
          sentences.add(tokens.span(start, t + 1));
          start = t + 1;
        }
      }
    }
    if (start < end) {
      sentences.add(tokens.span(start, end));
    }
  }
}
