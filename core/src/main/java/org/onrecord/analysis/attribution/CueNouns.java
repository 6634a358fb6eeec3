package org.onrecord.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Nouns that report as a verb does: "Roe's claim that …", "made the point that …". */
final class CueNouns {

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;

  CueNouns(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
  }

  /** Whether the phrase names an utterance or text: "her claim". */
  boolean isUtterance(NounPhrase noun) {
    return tokens.is(noun.head(), WordClass.COMMUNICATION)
        || tokens.is(noun.head(), WordClass.COMMUNICATION_VERB);
  }

  /** "the claim by Ann Roe": the noun as a cue of the name that ends the phrase, or null. */
  @Nullable Cue cueBy(NounPhrase name) {
    int by = name.first() - 1;
    boolean link = tokens.is(by, "by") || tokens.is(by, "from") || tokens.is(by, "of");
    NounPhrase noun = link ? syntax.nounPhrase(by - 1).orElse(null) : null;
    if (noun == null || !isUtterance(noun)) {
      return null;
    }
    Subject owner = new Subject(name.first(), name.end(), List.of(name), Subject.Kind.FOLLOWING);
    return new Cue(group(noun.head()), owner, CueWords.UTTERANCE);
  }

  private static VerbGroup group(int noun) {
    return new VerbGroup(noun, noun + 1, noun, VerbGroup.Form.FINITE, false, false);
  }

  /** The noun as a cue, of its owner or of who does it, or null if it has neither. */
  @Nullable Cue cue(NounPhrase noun) {
    int head = noun.head();
    Subject owner = owner(noun);
    if (owner != null) {
      return new Cue(group(head), owner, CueWords.UTTERANCE);
    }
    int before = noun.first() - (syntax.is(noun.first() - 1, Tag.PREPOSITION) ? 2 : 1);
    return syntax
        .verbGroup(before)
        .filter(verb -> !verb.passive())
        .flatMap(verb -> withVerb(verb, head))
        .orElse(null);
  }

  /** "made the point": verb and noun are the cue. */
  private Optional<Cue> withVerb(VerbGroup verb, int noun) {
    VerbGroup group =
        new VerbGroup(verb.first(), noun + 1, verb.head(), verb.form(), false, verb.negated());
    return context
        .clauses()
        .subject(verb)
        .filter(subject -> subject.kind() != Subject.Kind.FOLLOWING)
        .map(subject -> new Cue(group, subject, CueWords.UTTERANCE));
  }

  private @Nullable Subject owner(NounPhrase noun) {
    for (int t = noun.first(); t < noun.head(); t++) {
      if (syntax.is(t, Tag.POSSESSIVE)) {
        int end = t == noun.first() ? t + 1 : t; // "his" is the name, the ending 's is not
        NounPhrase name = new NounPhrase(noun.first(), end, end - 1);
        return new Subject(noun.first(), t + 1, List.of(name), Subject.Kind.PRECEDING);
      }
    }
    return null;
  }
}
