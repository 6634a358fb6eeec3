package org.onrecord.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordMap;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.wordlist.WordList;

/**
 * Nouns that report what was said: "her claim that it sank", "calls for calm", from the word list
 * cue-nouns.txt. They are looked for last, where nothing else is reported.
 */
final class ReportingNouns {

  /** By noun, the words that open its content. */
  private static final WordMap<Set<String>> NOUNS;

  /** What stands behind such a noun: what opens its content, or a word before who speaks. */
  private static final WordSet OPENINGS;

  static {
    Map<String, Set<String>> nouns = new HashMap<>();
    Set<String> openings = new HashSet<>(Set.of("by", "from"));
    for (String[] fields : WordList.entries(ReportingNouns.class, "cue-nouns.txt", 2)) {
      Set<String> links = Set.of(fields[1].split(" "));
      nouns.put(fields[0], links);
      openings.addAll(links);
    }
    NOUNS = WordMap.of(nouns);
    OPENINGS = WordSet.of(openings);
  }

  /** Whose subject says what the noun says: "made a promise". */
  private static final WordSet LIGHT_VERBS =
      WordSet.of("make", "issue", "give", "offer", "repeat", "renew", "deliver", "release", "have");

  private static final WordSet CAUSING =
      WordSet.of(
          "cause", "fuel", "prompt", "provoke", "reignite", "renew", "spark", "spur", "trigger");

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final CueNouns nouns;

  ReportingNouns(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    nouns = context.cueNouns();
  }

  void find(Drafts drafts) {
    Unit unit = drafts.unit();
    for (int t = unit.first(); t < unit.end(); t++) {
      Optional<NounPhrase> phrase = syntax.nounPhrase(t);
      if (phrase.isPresent()) {
        if (!context.isQuoted(t)) {
          at(phrase.get(), drafts);
        }
        t = Math.max(t, phrase.get().end() - 1);
      }
    }
  }

  private void at(NounPhrase noun, Drafts drafts) {
    Unit unit = drafts.unit();
    int head = noun.head();
    int behind = noun.end();
    if (head + 1 != behind || behind >= unit.end() || !isOpening(behind)) {
      return;
    }
    Set<String> links = NOUNS.ofLemma(tokens.word(head));
    NounPhrase speaker = links == null ? null : speaker(noun);
    int link = speaker == null ? behind : speaker.end();
    if (links == null
        || link + 1 >= unit.end()
        || !links.contains(tokens.form(link))
        || isApposition(noun)
        || drafts.covers(head)
        || drafts.covers(link + 1)) {
      return;
    }
    boolean clause = tokens.is(link, "that");
    boolean infinitive = syntax.is(link, Tag.TO);
    if (clause ? isVerb(link + 1) : tokens.is(link, "to") && !infinitive) {
      return;
    }
    Subject source = speaker == null ? source(noun) : behind(speaker);
    if (source == null && isCaused(noun)) {
      return;
    }
    VerbGroup group = new VerbGroup(head, link, head, VerbGroup.Form.FINITE, false, false);
    Subject subject =
        source != null
            ? source
            : new Subject(noun.first(), noun.end(), List.of(noun), Subject.Kind.PRECEDING);
    boolean whole = clause || infinitive || tokens.is(link, "whether");
    Frame frame = clause ? Frame.CLAUSE : infinitive ? Frame.INFINITIVE : Frame.OBJECT;
    Complement complement = new Complement(whole ? link : link + 1, frame, true);
    int end =
        new ContentEnd(
                context,
                new Cue(group, subject, CueWords.UTTERANCE),
                complement,
                isFronted(noun, unit),
                unit.end())
            .find();
    end = Math.min(end, verbOfSubject(noun, link + 1, clause, unit));
    if (frame == Frame.OBJECT && !tokens.is(link, "for")) {
      end = Math.min(end, phraseEnd(link + 1, unit.end()));
    }
    if (end > complement.first()) {
      drafts.keepAside(new Draft(source, head, head + 1, "noun").add(complement.first(), end));
    }
  }

  private boolean isOpening(int t) {
    return tokens.is(t, TokenKind.WORD) && OPENINGS.hasForm(tokens.word(t));
  }

  /** "the storm prompted calls for new walls": tells of no words of anybody. */
  private boolean isCaused(NounPhrase noun) {
    return syntax
        .verbGroup(noun.first() - 1)
        .filter(verb -> CAUSING.hasLemma(tokens.word(verb.head())))
        .isPresent();
  }

  /** ", a claim that the board denies": what was said stands before it. */
  private boolean isApposition(NounPhrase noun) {
    return tokens.is(noun.first() - 1, TokenKind.COMMA)
        && (tokens.is(noun.first(), "a") || tokens.is(noun.first(), "an"));
  }

  /** "Despite claims that it sank, the pier …". */
  private boolean isFronted(NounPhrase noun, Unit unit) {
    return syntax.is(noun.first() - 1, Tag.PREPOSITION)
        && !context.hasFiniteVerb(unit.first(), noun.first());
  }

  private int phraseEnd(int first, int limit) {
    return syntax
        .nounPhraseFrom(first)
        .map(phrase -> context.clauses().following(phrase).end())
        .orElse(limit);
  }

  private static Subject behind(NounPhrase speaker) {
    return new Subject(speaker.first(), speaker.end(), List.of(speaker), Subject.Kind.FOLLOWING);
  }

  /** "a claim by |Roe| that", "calls from |the board| for", or null. */
  private @Nullable NounPhrase speaker(NounPhrase noun) {
    int by = noun.end();
    if (!tokens.is(by, "by") && !tokens.is(by, "from")) {
      return null;
    }
    return syntax
        .nounPhraseFrom(by + 1)
        .filter(phrase -> !context.clauses().isTime(phrase))
        .orElse(null);
  }

  private boolean isVerb(int t) {
    return syntax.verbGroup(t).filter(group -> group.first() == t).isPresent();
  }

  /** "Roe's claim", "Roe made the claim". */
  private @Nullable Subject source(NounPhrase noun) {
    Cue cue = nouns.cue(noun);
    if (cue == null) {
      return null;
    }
    boolean owner = cue.group().first() == noun.head();
    boolean light = LIGHT_VERBS.hasLemma(tokens.word(cue.group().head()));
    return owner || light ? cue.subject() : null;
  }

  /**
   * Where the noun is a subject, the verb behind it: "calls for calm | grew", "the claim that it
   * sank | drew laughter".
   */
  private int verbOfSubject(NounPhrase noun, int from, boolean clause, Unit unit) {
    int start = noun.first();
    while (start > unit.first() && !isClauseStart(start - 1)) {
      start--;
    }
    if (context.hasFiniteVerb(start, noun.first())) {
      return unit.end();
    }
    int verbs = 0;
    for (int t = from; t < unit.end(); t++) {
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (context.isQuoted(t)) {
        t = Math.max(t, context.quotationEnd(t) - 1);
      } else if (group.isPresent()) {
        if (group.get().form() == VerbGroup.Form.FINITE && ++verbs > (clause ? 1 : 0)) {
          return tokens.is(t - 1, TokenKind.COMMA) ? t - 1 : t;
        }
        t = group.get().end() - 1;
      } else if (isClauseStart(t)) {
        return unit.end();
      }
    }
    return unit.end();
  }

  private boolean isClauseStart(int t) {
    return tokens.is(t, TokenKind.COMMA)
        || tokens.is(t, TokenKind.SEMICOLON)
        || tokens.is(t, TokenKind.COLON)
        || syntax.is(t, Tag.SUBORDINATOR)
        || syntax.is(t, Tag.RELATIVE);
  }
}
