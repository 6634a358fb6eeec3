package org.onrecord.analysis.mention;

import static org.onrecord.analysis.mention.Kind.PERSON;
import static org.onrecord.analysis.mention.Kind.THING;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/**
 * What the words around a name say of its kind: what stands before and behind it, what it does, and
 * marks around it.
 */
final class ContextEvidence {

  /** Behind these a name of somebody stands in marks. */
  private static final WordSet NAMING =
      WordSet.of("alias", "name", "nickname", "nicknamed", "pseudonym");

  private final Tokens tokens;
  private final Syntax syntax;
  private final Shapes shapes;
  private final LeadingEvidence leading;
  private final FollowingEvidence following;
  private final ActingEvidence acting;

  ContextEvidence(Document document, Syntax syntax, Shapes shapes) {
    tokens = document.tokens();
    this.syntax = syntax;
    this.shapes = shapes;
    leading = new LeadingEvidence(document, syntax, shapes);
    following = new FollowingEvidence(document, syntax, shapes);
    acting = new ActingEvidence(document, syntax);
  }

  Evidence of(Name name) {
    Evidence known = name.listed().map(Listed::evidence).orElse(Evidence.NONE).plus(title(name));
    return name.adjective() ? known : known.plus(surroundings(name));
  }

  private Evidence title(Name name) {
    if (name.title().isEmpty()) {
      return Evidence.NONE;
    }
    boolean honorific = tokens.is(name.title().get().head(), WordClass.HONORIFIC);
    return Evidence.of(PERSON, honorific ? 12 : 8);
  }

  private Evidence surroundings(Name name) {
    int before = name.title().map(Name.Title::first).orElse(name.first()) - 1;
    return leading
        .of(name, before)
        .plus(following.of(name, syntax.is(before, Tag.PREPOSITION)))
        .plus(acting.of(name))
        .plus(around(name));
  }

  /** A name alone between quotation marks is mostly a work's. */
  private Evidence around(Name name) {
    int before = name.first() - 1;
    boolean article = tokens.is(before, WordClass.DETERMINER);
    int first = article ? before - 1 : before;
    int t = name.end();
    boolean ended = tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.TERMINATOR);
    boolean marked =
        tokens.is(first, TokenKind.QUOTATION_MARK)
            && tokens.isGlued(first + 1)
            && tokens.is(ended ? t + 1 : t, TokenKind.QUOTATION_MARK)
            && tokens.isGlued(ended ? t + 1 : t);
    boolean several =
        (article || name.end() > name.first() + 1)
            && !shapes.isGiven(name.first()); // “Ann Roe,” he answered
    boolean named = first > 0 && NAMING.hasForm(tokens.word(first - 1)); // by the name “Ann”
    return marked && !named ? Evidence.of(THING, several ? 9 : 4) : Evidence.NONE;
  }
}
