package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.mention.References;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/** Which token stands in whose reported words. */
final class Speeches {

  private final int[] attributionOf; // innermost of a token, or -1
  private final boolean[] term; // whether the token stands in a title or the like
  private final boolean[] direct; // whether the token stands in words quoted as said
  private final int[] firsts; // token of the content of each attribution
  private final @Nullable Reference[] sources; // of each attribution
  private final IdentityHashMap<Reference, Boolean> speaking = new IdentityHashMap<>();
  private final IdentityHashMap<Reference, List<Attribution>> quotedBy = new IdentityHashMap<>();
  private final Tokens tokens;
  private final Owners owners;

  Speeches(
      Tokens tokens, Layer<Attribution> attributions, References references, Owners owners) {
    this.owners = owners;
    this.tokens = tokens;
    attributionOf = new int[tokens.size()];
    direct = new boolean[tokens.size()];
    term = new boolean[tokens.size()];
    Arrays.fill(attributionOf, -1);
    firsts = new int[attributions.size()];
    sources = new Reference[attributions.size()];
    int before = -1; // the last attribution with a source
    for (int a = 0; a < attributions.size(); a++) {
      Attribution attribution = attributions.get(a);
      if (attribution.kind() == QuoteKind.TERM) {
        Span title = attribution.span();
        Arrays.fill(term, tokens.from(title.start()), tokens.from(title.end()), true);
        continue;
      }
      sources[a] = source(tokens, attribution.heads(), references);
      boolean continuation = attribution.source().isEmpty() && attribution.cue().isEmpty();
      if (continuation && before >= 0) {
        sources[a] = sources[before];
      } else if (attribution.source().isPresent()) {
        before = a;
      }
      Reference speaker = sources[a];
      if (speaker != null
          && attribution.source().filter(s -> s.contains(speaker.span())).isPresent()) {
        speaking.put(speaker, true);
        if (attribution.kind() == QuoteKind.DIRECT) {
          quotedBy.computeIfAbsent(speaker, source -> new ArrayList<>(1)).add(attribution);
        }
      }
      firsts[a] = tokens.from(attribution.content().get(0).start());
      for (Span fragment : attribution.content()) {
        int first = tokens.from(fragment.start());
        int end = tokens.from(fragment.end());
        Arrays.fill(attributionOf, first, end, a);
        markDirect(attribution.kind(), first, end);
      }
    }
  }

  /** Words that are quoted from the first on, or else those between marks: "that he |“lied”|". */
  private void markDirect(QuoteKind kind, int first, int end) {
    boolean opened = tokens.is(first, TokenKind.QUOTATION_MARK);
    boolean whole = kind == QuoteKind.DIRECT && (opened || !hasPairs(first, end));
    boolean marked = whole;
    for (int t = first; t < end; t++) {
      boolean mark = !whole && tokens.is(t, TokenKind.QUOTATION_MARK);
      direct[t] = kind != QuoteKind.INDIRECT && (marked || mark);
      marked ^= mark;
    }
  }

  /** Whether as many marks open as close: a paragraph may begin without its mark. */
  private boolean hasPairs(int first, int end) {
    int marks = 0;
    for (int t = first; t < end; t++) {
      marks += tokens.is(t, TokenKind.QUOTATION_MARK) ? 1 : 0;
    }
    return marks > 0 && marks % 2 == 0;
  }

  private static @Nullable Reference source(
      Tokens tokens, List<Span> heads, References references) {
    for (Span head : heads) {
      Reference reference = references.endingWith(tokens.from(head.end()) - 1);
      if (reference != null) {
        return reference;
      }
    }
    return null;
  }

  /** Who says the words in which the token stands; null if nobody or not known yet. */
  @Nullable Cluster speaker(int token) {
    int attribution = attributionOf[token];
    Reference source = attribution < 0 ? null : sources[attribution];
    return source == null || source.first() == token ? null : owners.of(source);
  }

  /** The first token of the words that somebody says in which the token stands, or the token. */
  int firstOf(int token) {
    int attribution = attributionOf[token];
    return attribution < 0 ? token : firsts[attribution];
  }

  /** Whether the reference names the source of reported words. */
  boolean isSource(Reference reference) {
    return speaking.containsKey(reference);
  }

  /** Whether the token stands in marked words, said by somebody or not. */
  boolean isMarked(int token) {
    return direct[token] || term[token];
  }

  /** Whether the token stands in words that are quoted as they were said, in whole or in part. */
  boolean isDirect(int token) {
    return direct[token];
  }

  /** Whether the other stands in words quoted as a whole of which the reference is the source. */
  boolean isQuotedBy(Reference source, Reference other) {
    List<Attribution> quotes = quotedBy.get(source);
    if (quotes == null) {
      return false;
    }
    for (Attribution attribution : quotes) {
      for (Span fragment : attribution.content()) {
        if (fragment.contains(other.span())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Who is named in the words of which the reference is the source, if they are quoted as a whole:
   * nobody calls himself by his name.
   */
  Set<Cluster> namedBy(Reference source) {
    List<Attribution> quotes = quotedBy.get(source);
    if (quotes == null) {
      return Set.of();
    }
    Set<Cluster> named = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Attribution attribution : quotes) {
      for (Span fragment : attribution.content()) {
        int end = tokens.from(fragment.end());
        for (int t = tokens.from(fragment.start()); t < end; t++) {
          Reference name = owners.startingAt(t);
          if (name instanceof Name) {
            named.add(owners.of(name));
          }
        }
      }
    }
    return named;
  }
}
