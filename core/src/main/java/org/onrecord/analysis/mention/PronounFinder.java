package org.onrecord.analysis.mention;

import java.util.List;
import java.util.Map;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Pronoun.Sort;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** Finds pronouns that can refer to actors. */
final class PronounFinder {

  private static final Map<String, Sort> SORTS =
      Map.ofEntries(
          Map.entry("i", Sort.SPEAKER),
          Map.entry("me", Sort.SPEAKER),
          Map.entry("my", Sort.SPEAKER),
          Map.entry("mine", Sort.SPEAKER),
          Map.entry("myself", Sort.SPEAKER),
          Map.entry("we", Sort.SPEAKERS),
          Map.entry("us", Sort.SPEAKERS),
          Map.entry("our", Sort.SPEAKERS),
          Map.entry("ours", Sort.SPEAKERS),
          Map.entry("ourselves", Sort.SPEAKERS),
          Map.entry("you", Sort.ADDRESSEE),
          Map.entry("your", Sort.ADDRESSEE),
          Map.entry("he", Sort.HE),
          Map.entry("him", Sort.HE),
          Map.entry("his", Sort.HE),
          Map.entry("himself", Sort.HE),
          Map.entry("she", Sort.SHE),
          Map.entry("her", Sort.SHE),
          Map.entry("hers", Sort.SHE),
          Map.entry("herself", Sort.SHE),
          Map.entry("it", Sort.IT),
          Map.entry("its", Sort.IT),
          Map.entry("itself", Sort.IT),
          Map.entry("they", Sort.THEY),
          Map.entry("them", Sort.THEY),
          Map.entry("their", Sort.THEY),
          Map.entry("theirs", Sort.THEY),
          Map.entry("themselves", Sort.THEY),
          Map.entry("who", Sort.RELATIVE),
          Map.entry("whom", Sort.RELATIVE),
          Map.entry("whose", Sort.RELATIVE));

  private PronounFinder() {}

  static void find(Tokens tokens, Syntax syntax, int first, int end, List<Reference> found) {
    for (int t = first; t < end; t++) {
      Tag tag = syntax.tag(t);
      if (tag == Tag.PRONOUN || tag == Tag.POSSESSIVE || tag == Tag.RELATIVE) {
        Sort sort = SORTS.get(tokens.form(t));
        if (sort != null
            && !(tokens.isAllCaps(t)
                && tokens.is(t, WordClass.OBJECT_PRONOUN)
                && tokens.is(t, "us"))) {
          found.add(new Pronoun(tokens.span(t), t, sort));
        }
      }
    }
  }
}
