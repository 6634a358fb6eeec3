package org.onrecord.analysis.syntax;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/** Verb groups: a main verb with the auxiliaries, "to", adverbs and negation before it. */
final class VerbGroupFinder {

  private VerbGroupFinder() {}

  static List<VerbGroup> find(Document document, Tag[] tags) {
    List<VerbGroup> groups = new ArrayList<>();
    Tokens tokens = document.tokens();
    TokenRanges sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      int end = sentences.end(s);
      int t = sentences.first(s);
      while (t < end) {
        int head = head(tags, t, end);
        if (head >= 0) {
          groups.add(group(tokens, tags, t, head));
          t = head + 1;
        } else {
          t++;
        }
      }
    }
    return groups;
  }

  /** The main verb of the group that starts at {@code first}, or -1 if none does. */
  private static int head(Tag[] tags, int first, int end) {
    if (!isMain(tags[first]) && tags[first] != Tag.AUXILIARY && tags[first] != Tag.TO) {
      return -1;
    }
    int last = -1;
    for (int t = first; t < end; t++) {
      Tag tag = tags[t];
      if (isMain(tag)) {
        return t;
      }
      if (tag == Tag.AUXILIARY) {
        last = t;
      } else if (tag != Tag.ADVERB && tag != Tag.NEGATION && !(tag == Tag.TO && t == first)) {
        break;
      }
    }
    return last;
  }

  private static boolean isMain(Tag tag) {
    return tag == Tag.VERB || tag == Tag.BASE_VERB || tag == Tag.GERUND || tag == Tag.PARTICIPLE;
  }

  private static VerbGroup group(Tokens tokens, Tag[] tags, int first, int head) {
    boolean be = false;
    boolean negated = false;
    for (int t = first; t < head; t++) {
      be |= tags[t] == Tag.AUXILIARY && tokens.is(t, WordClass.BE) && !isPerfect(tokens, t, head);
      negated |= tags[t] == Tag.NEGATION;
    }
    boolean passive = be && tags[head] == Tag.PARTICIPLE;
    return new VerbGroup(first, head + 1, head, form(tags[first], tokens, first), passive, negated);
  }

  /** "he's said": "has", not "is", where a person has said something. */
  private static boolean isPerfect(Tokens tokens, int auxiliary, int head) {
    boolean person =
        tokens.is(auxiliary - 1, "he")
            || tokens.is(auxiliary - 1, "she")
            || tokens.is(auxiliary - 1, "who");
    boolean told =
        tokens.is(head + 1, "by") || tokens.is(head + 1, "to") || tokens.is(head + 1, "as");
    return tokens.is(auxiliary, WordClass.HAVE)
        && person
        && !told
        && tokens.is(head, WordClass.COMMUNICATION_VERB);
  }

  private static VerbGroup.Form form(Tag first, Tokens tokens, int token) {
    return switch (first) {
      case TO, BASE_VERB -> VerbGroup.Form.INFINITIVE;
      case GERUND -> VerbGroup.Form.GERUND;
      case PARTICIPLE -> VerbGroup.Form.PARTICIPLE;
      case AUXILIARY ->
          tokens.is(token, WordClass.GERUND) ? VerbGroup.Form.GERUND : VerbGroup.Form.FINITE;
      default -> VerbGroup.Form.FINITE;
    };
  }
}
