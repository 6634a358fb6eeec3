package org.onrecord.analysis.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Name.Title;

/**
 * Cuts a run of name words into names and the titles before them: "French | President: Emmanuel
 * Macron", "Leeds College | Ann Roe".
 */
final class RunParser {

  static final WordSet ROYAL = WordSet.of("emperor", "king", "prince", "princess", "queen");

  private final Tokens tokens;
  private final String text;
  private final Shapes shapes;
  private final List<Name> names;
  private int end; // of the run
  private boolean anyCase;
  private @Nullable Title title; // read, and its bearer not yet

  RunParser(Tokens tokens, String text, Shapes shapes, List<Name> names) {
    this.tokens = tokens;
    this.text = text;
    this.shapes = shapes;
    this.names = names;
  }

  void parse(int first, int runEnd, boolean anyCase) {
    end = runEnd;
    this.anyCase = anyCase;
    title = null;
    int t = first;
    while (t < end) {
      t = next(t);
    }
  }

  /**
   * Parses a run that stands behind a title and "of": "Minister of | Ports: Ann Roe". Everyday
   * words belong to the title; a listed name is a name of its own, and the person behind it bears
   * the title.
   */
  void parseAfter(Title before, int first, int runEnd) {
    end = runEnd;
    anyCase = false;
    title = before;
    int t = first;
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, false);
    if (match != null && match.end() <= end && !match.listed().doubtful()) {
      title = null;
      t = listed(t, match);
      title = before;
    } else {
      while (t < end && isModifier(t)) {
        t++;
      }
      if (t - first > 1 && shapes.isHeadNoun(t - 1)) {
        title = null;
        add(first, t, null);
        title = before;
      } else {
        title = new Title(before.first(), t, before.head());
      }
    }
    while (t < end) {
      t = next(t);
    }
  }

  /** The title that was read last, if no name has followed it yet. */
  @Nullable Title pendingTitle() {
    return title;
  }

  private int next(int t) {
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, anyCase);
    if (match != null && match.end() > end) {
      end = match.end();
    }
    if (match != null && !isOutweighed(t, match)) {
      return listed(t, match);
    }
    int titleEnd = titleEnd(t);
    if (titleEnd > t && !isNamesake(t, titleEnd)) {
      title = title(title, t, titleEnd);
      return titleEnd;
    }
    int nameEnd = nameEnd(t);
    add(t, nameEnd, null);
    return nameEnd;
  }

  /** "|Queen| Astrid Hospital": a body or place that is named for one of a royal house. */
  private boolean isNamesake(int t, int titleEnd) {
    return ROYAL.hasForm(tokens.word(t))
        && titleEnd == t + 1
        && end >= titleEnd + 2
        && end == nameEnd(titleEnd)
        && tokens.word(end - 1).isAny(WordClass.ORGANIZATION_NOUN, WordClass.PLACE_NOUN);
  }

  /** A title that may go on one read before: "Minister for Ports | Mr.". */
  private Title title(@Nullable Title before, int first, int titleEnd) {
    if (before == null) {
      return new Title(first, titleEnd, titleEnd - 1);
    }
    boolean office =
        !tokens.is(before.head(), WordClass.HONORIFIC)
            && tokens.is(titleEnd - 1, WordClass.HONORIFIC);
    return new Title(before.first(), titleEnd, office ? before.head() : titleEnd - 1);
  }

  /** A doubtful entry gives way to a person's name: "Jordan Lind", "Charlotte Roe". */
  private boolean isOutweighed(int t, Gazetteer.Match match) {
    int next = match.end();
    if (next >= end) {
      return false;
    }
    boolean person = shapes.isGiven(t) && next == t + 1 && isSurname(next);
    return person && (match.listed().doubtful() || next + 1 == end);
  }

  private boolean isSurname(int t) {
    Word word = tokens.word(t);
    return t < end
        && shapes.isCapital(t)
        && !shapes.isHeadNoun(t)
        && !shapes.isTitle(t)
        && (!Shapes.isCommon(word) || shapes.isGiven(t));
  }

  private int listed(int t, Gazetteer.Match match) {
    int rest = match.end();
    Listed listed = match.listed();
    if (rest >= end) {
      return add(t, rest, listed);
    }
    Gazetteer.Match branch = Gazetteer.english().match(tokens, text, rest, anyCase);
    if (branch != null && branch.end() <= end && isBranch(listed, branch)) {
      return add(t, branch.end(), null);
    }
    if (titleEnd(rest) > rest && !isTeam(rest)) {
      return add(t, rest, listed);
    }
    boolean adjective = listed.form() == ListedForm.ADJECTIVE;
    Gazetteer.Match second = Gazetteer.english().match(tokens, text, rest, anyCase);
    if (second != null && !isHeadAhead(second.end())) {
      return isBranch(listed, second) ? add(t, second.end(), null) : add(t, rest, listed);
    }
    if (second == null && shapes.isGiven(rest) && rest + 1 < end && !shapes.isHeadNoun(rest + 1)) {
      return add(t, rest, listed);
    }
    if (isHeadAhead(rest)) {
      int nameEnd = nameEnd(rest);
      return add(t, nameEnd, null);
    }
    boolean unknown = !Shapes.isCommon(tokens.word(rest));
    if (adjective && unknown) {
      return add(t, rest, listed);
    }
    return add(t, nameEnd(rest), null);
  }

  /** "American Red Cross", "UK Home Office": a state's own body of a common name. */
  private boolean isBranch(Listed state, Gazetteer.Match body) {
    return (state.kind() == Listed.ListedKind.COUNTRY || state.kind() == Listed.ListedKind.PLACE)
        && body.listed().kind() == Listed.ListedKind.ORGANIZATION
        && body.listed().form() == ListedForm.NAME
        && tokens.is(body.end() - 1, WordClass.ORGANIZATION_NOUN);
  }

  /** Whether a noun that names end in comes before a title or a person. */
  private boolean isHeadAhead(int t) {
    int nameEnd = nameEnd(t);
    for (int i = t; i < nameEnd; i++) {
      if (shapes.isHeadNoun(i)) {
        return true;
      }
    }
    return false;
  }

  /** The end of the name that starts at {@code first}. */
  private int nameEnd(int first) {
    int head = -1;
    for (int t = first; t < end; t++) {
      if (t > first && isBoundary(first, t, head)) {
        return t;
      }
      if (shapes.isHeadNoun(t)) {
        head = t;
      }
    }
    return end;
  }

  private boolean isBoundary(int first, int t, int head) {
    boolean last = t + 1 >= end;
    if (head < 0 && t == first + 1 && isOffice(t)) {
      return true;
    }
    if (shapes.isTitle(t) && !tokens.is(t, WordClass.HONORIFIC)) {
      return last ? head == t - 1 : titleEnd(t) > t;
    }
    if (tokens.is(t, WordClass.HONORIFIC)) {
      return !last;
    }
    if (t - 1 > first && isSuffix(t - 1) && !isSuffix(t)) {
      return true; // "Orsk Lines Ltd. |Ferry Service"
    }
    if (head == t - 1 && shapes.isGiven(t) && !last && !shapes.isHeadNoun(t + 1)) {
      return true;
    }
    if (isFollower(t - 1) && shapes.isGiven(t) && !last) {
      return true;
    }
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, anyCase);
    return match != null
        && match.listed().form() == ListedForm.ADJECTIVE
        && !last
        && !(match.end() + 1 == end && isBody(match.end())); // "New Dawn Christian Church"
  }

  /** "Norvian |Foreign Minister| Ann Roe". */
  private boolean isOffice(int t) {
    return t + 2 < end
        && !shapes.isTitle(t)
        && isModifier(t)
        && !shapes.isHeadNoun(t)
        && (tokens.is(t + 1, "minister") || tokens.is(t + 1, "secretary"));
  }

  /** "Orsk |Pilots|": several of an office, and nobody's name behind them. */
  private boolean isTeam(int t) {
    return t + 1 == end
        && tokens.is(t, WordClass.PLURAL)
        && !tokens.word(t - 1).is(WordClass.ADJECTIVE);
  }

  private boolean isSuffix(int t) {
    return tokens.is(t, WordClass.CORPORATE_SUFFIX);
  }

  /** "Scientologist |Ann Roe": a follower, not a given name. */
  private boolean isFollower(int t) {
    String form = tokens.form(t);
    return !shapes.isGiven(t)
        && !tokens.word(t).isKnown()
        && (form.endsWith("ist") || form.endsWith("crat"));
  }

  /** The end of the title that starts at {@code first}, or {@code first} if none does. */
  private int titleEnd(int first) {
    int t = first;
    while (t < end && t < first + 4 && !isTitle(t) && isModifier(t)) {
      if (t > first && (isBody(t) || isRegion(t))) {
        return first; // "Law School |Professor", "Pine County |Sheriff"
      }
      t++;
    }
    if (t >= end || !isTitle(t) || isGivenWithSurname(t)) {
      return first;
    }
    int titleEnd = t + 1;
    for (int i = t + 1; i < end && i < t + 5; i++) {
      if (shapes.isTitle(i) && !isGivenWithSurname(i)) {
        titleEnd = i + 1;
      } else if (!isModifier(i)) {
        break;
      }
    }
    if (titleEnd < end && tokens.word(titleEnd).isFunctionWord()) {
      return first; // "Doctor |Who", "King|'s College"
    }
    boolean headFollows =
        titleEnd < end
            && shapes.isHeadNoun(titleEnd)
            && !shapes.isGiven(titleEnd)
            && !isPeer(titleEnd - 1, titleEnd);
    return headFollows ? first : titleEnd;
  }

  /** "Baroness |Hill|", "Mr. |Church|": a surname, but not in "Lady Street". */
  private boolean isPeer(int title, int t) {
    return t + 1 == end
        && (tokens.is(title, WordClass.HONORIFIC)
            || tokens.is(title, "baroness")
            || tokens.is(title, "baron"))
        && TypeEvidence.SURNAMES.hasForm(tokens.word(t))
        && !tokens.is(t, "street")
        && !tokens.is(t, "road");
  }

  /** A noun for a body that takes no part in titles, as "police" and "press" do. */
  private boolean isBody(int t) {
    return tokens.is(t, WordClass.ORGANIZATION_NOUN)
        && !tokens.is(t, "police")
        && !tokens.is(t, "press")
        && !tokens.is(t, "campaign")
        && !tokens.is(t, "party");
  }

  /** A noun for a place that is no part of a title, as in "district attorney". */
  private boolean isRegion(int t) {
    return tokens.is(t, WordClass.PLACE_NOUN)
        && !tokens.is(t, "district")
        && !tokens.is(t, "state");
  }

  /** A title, or a noun for people right before a person: "Candidates |Ann Roe". */
  private boolean isTitle(int t) {
    return shapes.isTitle(t)
        || ((tokens.is(t, WordClass.PERSON) || isFollower(t))
            && !shapes.isGiven(t)
            && t + 2 < end
            && shapes.isGiven(t + 1)
            && !shapes.isHeadNoun(t + 2));
  }

  private boolean isModifier(int t) {
    Word word = tokens.word(t);
    return Shapes.isCommon(word)
        && (!shapes.isGiven(t) || word.is(WordClass.SURE))
        && !shapes.isInitial(t);
  }

  /** "Dean Roe": what could be a title is a given name. */
  private boolean isGivenWithSurname(int t) {
    return shapes.isGiven(t) && t + 2 == end && !shapes.isTitle(t + 1) && !shapes.isRank(t);
  }

  private int add(int first, int behind, @Nullable Listed listed) {
    int nameEnd = behind;
    while (nameEnd > first + 2 && isPostNominal(nameEnd - 1)) {
      nameEnd--;
    }
    Optional<Listed> entry = Optional.ofNullable(listed);
    boolean adjective = listed != null && listed.form() == ListedForm.ADJECTIVE;
    Optional<Title> bearing = adjective ? Optional.empty() : Optional.ofNullable(title);
    names.add(
        new Name(
            tokens.span(first, nameEnd), first, nameEnd, nameEnd - 1, adjective, bearing, entry));
    title = null;
    return behind;
  }

  /** "Ann Roe |KC|". */
  private boolean isPostNominal(int t) {
    return tokens.is(t, WordClass.POST_NOMINAL)
        && Character.isUpperCase(text.charAt(tokens.start(t)));
  }
}
