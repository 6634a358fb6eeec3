package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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

  private static final int NONE = -1;

  private final Tokens tokens;
  private final Layer<Attribution> attributions;
  private final References references;
  private final Owners owners;
  private final BitSet terms = new BitSet(); // tokens in a title or the like
  private final BitSet direct = new BitSet(); // tokens in words quoted as said
  private final int[] firsts; // token of the content of each attribution
  private final @Nullable Reference[] sources; // of each attribution
  private final int[] before; // of each attribution of quoted words: the one of the same source
  private final int[] holding; // by reference: the innermost attribution in whose words it stands
  private final int[] latest; // by reference: the last attribution of quoted words that it says
  private final BitSet speaking = new BitSet(); // references that name a source

  Speeches(Tokens tokens, Layer<Attribution> attributions, References references, Owners owners) {
    this.tokens = tokens;
    this.attributions = attributions;
    this.references = references;
    this.owners = owners;
    firsts = new int[attributions.size()];
    sources = new Reference[attributions.size()];
    before = new int[attributions.size()];
    holding = new int[references.size()];
    latest = new int[references.size()];
    Arrays.fill(holding, NONE);
    Arrays.fill(latest, NONE);
    int told = NONE; // the last attribution with a source
    for (int a = 0; a < attributions.size(); a++) {
      Attribution attribution = attributions.get(a);
      if (attribution.kind() == QuoteKind.TERM) {
        Span title = attribution.span();
        terms.set(tokens.from(title.start()), tokens.from(title.end()));
        continue;
      }
      boolean continuation = attribution.source().isEmpty() && attribution.cue().isEmpty();
      sources[a] = continuation && told >= 0 ? sources[told] : source(attribution.heads());
      if (attribution.source().isPresent()) {
        told = a;
        enter(a, attribution.source().get());
      }
      firsts[a] = tokens.from(attribution.content().get(0).start());
      for (Span fragment : attribution.content()) {
        int first = tokens.from(fragment.start());
        int end = tokens.from(fragment.end());
        Arrays.fill(holding, references.from(first), references.from(end), a);
        markDirect(attribution.kind(), first, end);
      }
    }
  }

  private @Nullable Reference source(List<Span> heads) {
    for (Span head : heads) {
      Reference reference = references.endingWith(tokens.from(head.end()) - 1);
      if (reference != null) {
        return reference;
      }
    }
    return null;
  }

  /** Keeps that the head of an attribution's source speaks. */
  private void enter(int attribution, Span source) {
    Reference speaker = sources[attribution];
    if (speaker != null && source.contains(speaker.span())) {
      int index = references.index(speaker);
      speaking.set(index);
      if (attributions.get(attribution).kind() == QuoteKind.DIRECT) {
        before[attribution] = latest[index];
        latest[index] = attribution;
      }
    }
  }

  /** Words that are quoted from the first on, or else those between marks: "that he |“lied”|". */
  private void markDirect(QuoteKind kind, int first, int end) {
    boolean opened = tokens.is(first, TokenKind.QUOTATION_MARK);
    boolean whole = kind == QuoteKind.DIRECT && (opened || !hasPairs(first, end));
    direct.set(first, end, whole);
    boolean marked = false;
    for (int t = first; t < end && !whole && kind != QuoteKind.INDIRECT; t++) {
      boolean mark = tokens.is(t, TokenKind.QUOTATION_MARK);
      direct.set(t, marked || mark);
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

  /** Who says the words in which the reference stands; null if nobody or not known yet. */
  @Nullable Cluster speaker(Reference reference) {
    int attribution = holding[references.index(reference)];
    Reference source = attribution == NONE ? null : sources[attribution];
    return source == null || source.first() == reference.first() ? null : owners.of(source);
  }

  /** The first token of the words that somebody says in which the reference stands, or its own. */
  int firstOf(Reference reference) {
    int attribution = holding[references.index(reference)];
    return attribution == NONE ? reference.first() : firsts[attribution];
  }

  /** Whether the reference names the source of reported words. */
  boolean isSource(Reference reference) {
    return speaking.get(references.index(reference));
  }

  /** Whether the reference stands in marked words, said by somebody or not. */
  boolean isMarked(Reference reference) {
    return direct.get(reference.first()) || terms.get(reference.first());
  }

  /** Whether it stands in words that are quoted as they were said, in whole or in part. */
  boolean isDirect(Reference reference) {
    return direct.get(reference.first());
  }

  /** Whether all tokens stand in words that are quoted as they were said. */
  boolean isDirect(int first, int end) {
    return direct.nextClearBit(first) >= end;
  }

  /** Whether the other stands in words quoted as a whole of which the reference is the source. */
  boolean isQuotedBy(Reference source, Reference other) {
    for (int a = latest[references.index(source)]; a != NONE; a = before[a]) {
      for (Span fragment : attributions.get(a).content()) {
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
  List<Cluster> namedBy(Reference source) {
    int latestQuote = latest[references.index(source)];
    if (latestQuote == NONE) {
      return List.of();
    }
    List<Cluster> named = new ArrayList<>();
    for (int a = latestQuote; a != NONE; a = before[a]) {
      for (Span fragment : attributions.get(a).content()) {
        int end = references.from(tokens.from(fragment.end()));
        for (int i = references.from(tokens.from(fragment.start())); i < end; i++) {
          Cluster cluster = references.get(i) instanceof Name ? owners.at(i) : null;
          if (cluster != null) {
            named.add(cluster);
          }
        }
      }
    }
    return named;
  }
}
