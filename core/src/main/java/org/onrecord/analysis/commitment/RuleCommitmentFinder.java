package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Actor;
import org.onrecord.model.Amount;
import org.onrecord.model.Commitment;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.text.Layer;

/**
 * The default: at each token the families of cues are asked in turn, the surest first; what is only
 * asked, supposed, hoped or denied is dropped, and so is what binds nobody; then the parts of each
 * commitment are found, and repetitions of one become its mentions. Thread-safe.
 */
public final class RuleCommitmentFinder implements CommitmentFinder {

  private static final AdjectiveSieve ADJECTIVE = new AdjectiveSieve();
  private static final ModalSieve MODAL = new ModalSieve();

  private static final CommitmentSieve[] OF_VERBS = {
    new ObligeSieve(), new CueVerbSieve(), ADJECTIVE, new ScheduleSieve(), MODAL
  };

  private static final CommitmentSieve[] OF_AUXILIARIES = {MODAL};

  private static final CommitmentSieve[] OF_NOUNS = {
    new BareVerbSieve(), new NounSieve(), ADJECTIVE
  };

  private static final CommitmentSieve[] OF_ADJECTIVES = {ADJECTIVE};

  private static final CommitmentSieve[] OF_INFINITIVES = {new HeadlineSieve()};

  private static final CommitmentSieve[] NONE = {};

  private final Words words = new Words();

  /** A finder with the library's own lists of cues. */
  public RuleCommitmentFinder() {}

  @Override
  public Commitments find(
      Document document,
      Syntax syntax,
      Clauses clauses,
      List<Actor> actors,
      List<Quote> quotes,
      Layer<Timex> timexes,
      Layer<Amount> amounts) {
    Context context =
        new Context(document, syntax, clauses, actors, quotes, timexes, amounts, words);
    List<Draft> found = new ArrayList<>();
    TokenRanges sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      sentence(context, sentences.first(s), sentences.end(s), found);
    }
    List<Commitment> merged = Merger.merge(context, Schedules.complete(context, found));
    return new Commitments(context.cast.with(Merger.parties(merged)), merged);
  }

  private static void sentence(Context context, int from, int end, List<Draft> found) {
    int first = found.size();
    for (int t = from; t < end; t++) {
      Candidate candidate = candidate(context, t);
      if (candidate != null
          && candidate.action().first() < end
          && !Embedding.blocks(context, candidate)) {
        add(context, candidate, first, found);
      }
    }
  }

  /** The families whose cues can have this tag. */
  private static CommitmentSieve[] sieves(Tag tag) {
    return switch (tag) {
      case VERB, BASE_VERB, GERUND, PARTICIPLE -> OF_VERBS;
      case AUXILIARY -> OF_AUXILIARIES;
      case NOUN -> OF_NOUNS;
      case ADJECTIVE -> OF_ADJECTIVES;
      case TO, PREPOSITION -> OF_INFINITIVES;
      default -> NONE;
    };
  }

  private static @Nullable Candidate candidate(Context context, int token) {
    for (CommitmentSieve sieve : sieves(context.syntax.tag(token))) {
      Candidate candidate = sieve.at(context, token);
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  private static void add(Context context, Candidate candidate, int first, List<Draft> found) {
    Optional<Candidate> next = Optional.of(candidate);
    while (next.isPresent()) {
      next = addOne(context, next.get(), first, found);
    }
  }

  /** Adds the candidate's commitments; returns another that shares its cue, if one follows. */
  private static Optional<Candidate> addOne(
      Context context, Candidate candidate, int first, List<Draft> found) {
    List<Party> by =
        candidate.inferred()
            ? Inference.parties(context, candidate, found)
            : Parties.of(context, candidate.holder());
    if (by.isEmpty()) {
      return Optional.empty();
    }
    int end = 0;
    for (Action action : Extents.of(context, candidate)) {
      Draft draft = Assembler.assemble(context, candidate, action, by);
      if (draft != null
          && !Carried.isOut(context, draft)
          && !Nesting.isInside(draft.commitment(), found, first)) {
        found.add(draft);
        end = action.end();
      }
    }
    return end == 0 ? Optional.empty() : Gaps.at(context, candidate, end);
  }
}
