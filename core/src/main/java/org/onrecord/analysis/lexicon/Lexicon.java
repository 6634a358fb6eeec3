package org.onrecord.analysis.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.wordlist.WordList;

/**
 * The words of English as far as the analysis needs them: some 50,000 lemmas with their classes,
 * the closed classes, irregular forms, abbreviations and names, all from resource files beside this
 * class. Regular inflections are worked out when asked for.
 *
 * <p>Look-ups take a stretch of text and make no string for a known word. Immutable from outside
 * and thread-safe: words are made on first use, and two threads that make the same one make equals.
 */
public final class Lexicon {

  private static final List<String> LISTS =
      List.of(
          "closed-classes.txt",
          "irregular-forms.txt",
          "lexicon-corrections.txt",
          "abbreviations.txt",
          "given-names.txt",
          "name-words.txt",
          "titles.txt");

  private static final class Shared {
    static final Lexicon ENGLISH = load();
  }

  /** Longer forms are not words worth keeping. */
  private static final int LONGEST_KEPT = 40;

  private final WordTable table;
  private final WordCache recently = new WordCache();

  private Lexicon(WordTable table) {
    this.table = table;
  }

  /** {@return the English lexicon, read once per process} */
  public static Lexicon english() {
    return Shared.ENGLISH;
  }

  /**
   * {@return the word that stands at {@code [start, end)}; if neither it nor its base form is
   * known, a word without classes}
   */
  public Word lookUp(CharSequence text, int start, int end) {
    long packed = PackedForm.of(text, start, end);
    if (packed != PackedForm.NONE) {
      return lookUp(packed, text, start, end);
    }
    int hash = WordTable.hash(text, start, end);
    Word recent = recently.get(hash, text, start, end);
    return recent != null ? recent : find(hash, text, start, end);
  }

  /** {@return the same, for whoever has packed the form already} */
  public Word lookUp(long packed, CharSequence text, int start, int end) {
    Word recent = recently.get(packed);
    return recent != null ? recent : find(WordTable.hash(text, start, end), text, start, end);
  }

  private Word find(int hash, CharSequence text, int start, int end) {
    Word word = table.get(hash, text, start, end);
    if (word == null) {
      String form = normalized(text, start, end);
      Word inflected = Morphology.analyze(form, table);
      word = inflected != null ? inflected : new Word(form, form, 0);
    }
    if (end - start <= LONGEST_KEPT) {
      recently.put(word);
    }
    return word;
  }

  /** {@return the word of this form} */
  public Word word(String form) {
    return lookUp(form, 0, form.length());
  }

  /** {@return the word if {@code [start, end)} is listed as it stands, not as an inflected form} */
  public @Nullable Word listed(CharSequence text, int start, int end) {
    return table.get(text, start, end);
  }

  private static String normalized(CharSequence text, int start, int end) {
    StringBuilder form = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      form.append(WordTable.fold(text.charAt(i)));
    }
    return form.toString();
  }

  private static Lexicon load() {
    WordTable table = new WordTable(1 << 17);
    table.addCompact(WordList.bytes(Lexicon.class, "lexicon.txt"));
    for (String list : LISTS) {
      addTo(table, list);
    }
    return new Lexicon(table);
  }

  private static void addTo(WordTable table, String list) {
    try {
      WordList.lines(Lexicon.class, list).forEach(table::addEntry);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(list + ": " + e.getMessage(), e);
    }
  }
}
