package org.onrecord.analysis.document;

import java.text.Normalizer;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.lexicon.Word;

/**
 * Looks the words of a text up. Characters that are not seen are left out and accents that stand
 * apart are joined to their letter, in the word looked up only: the text stays as it is.
 */
final class Forms {

  private final Lexicon lexicon;
  private final String text;

  Forms(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  Word word(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) > 127 && isNormalized(text.charAt(i))) {
        return lexicon.word(normalized(start, end));
      }
    }
    return lexicon.lookUp(text, start, end);
  }

  private static boolean isNormalized(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.NON_SPACING_MARK -> true;
      default -> false;
    };
  }

  private String normalized(int start, int end) {
    StringBuilder seen = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 128 || Character.getType(c) != Character.FORMAT) {
        seen.append(c);
      }
    }
    return Normalizer.normalize(seen, Normalizer.Form.NFC);
  }
}
