package org.onrecord.analysis.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordMap;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.wordlist.WordList;

/** Reporting verbs with an object that shows another sense: "claimed a third victory". */
final class OtherSenses {

  private static final String ANYBODY = "PERSON";
  private static final String SPEAKER = "SPEAKER";

  private static final WordMap<Set<String>> OBJECTS = read();

  private final Context context;
  private final Tokens tokens;

  OtherSenses(Context context) {
    this.context = context;
    tokens = context.tokens();
  }

  /** Whether the verb reports nothing with the noun phrase that starts at {@code first}. */
  boolean isAt(Cue cue, int first) {
    int verb = cue.group().head();
    Set<String> nouns = OBJECTS.ofLemma(tokens.word(verb));
    if (nouns == null && cue.entry().particle()) {
      nouns = OBJECTS.of(tokens.lemma(verb) + " " + tokens.form(verb + 1));
    }
    if (nouns == null) {
      return false;
    }
    NounPhrase object = context.syntax().nounPhrase(object(first)).orElse(null);
    return object != null
        && (nouns.contains(tokens.lemma(object.head()))
            || (nouns.contains(ANYBODY) && isPerson(object.head()))
            || (nouns.contains(SPEAKER) && isSpeaker(object)));
  }

  /** "cited |Roe as saying|": the participle reports. */
  private boolean isSpeaker(NounPhrase object) {
    return tokens.is(object.end(), "as")
        && context
            .syntax()
            .verbGroup(object.end() + 1)
            .filter(verb -> verb.form() == VerbGroup.Form.GERUND)
            .isPresent();
  }

  /** Behind the preposition or particle of "called |for| the ball". */
  private int object(int first) {
    return context.syntax().nounPhrase(first).isPresent() ? first : first + 1;
  }

  private boolean isPerson(int head) {
    return context.syntax().is(head, Tag.NAME)
        || (tokens.is(head, WordClass.PERSON) && !tokens.is(head, WordClass.COMMUNICATION));
  }

  private static WordMap<Set<String>> read() {
    Map<String, Set<String>> objects = new HashMap<>();
    for (String[] fields : WordList.entries(OtherSenses.class, "other-senses.txt", 2)) {
      objects.put(fields[0], Set.of(fields[1].split(" ")));
    }
    return WordMap.of(objects);
  }
}
