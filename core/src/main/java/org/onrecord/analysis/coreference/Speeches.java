package org.onrecord.analysis.coreference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/** Which token stands in whose reported words. */
final class Speeches {

  private final int[] attributionOf; // innermost of a token, or -1
  private final boolean[] direct; // whether the token stands in words quoted as said
  private final @Nullable Reference[] sources; // of each attribution
  private final IdentityHashMap<Reference, Boolean> speaking = new IdentityHashMap<>();
  private final Owners owners;

  Speeches(
      Tokens tokens, Layer<Attribution> attributions, Layer<Reference> references, Owners owners) {
    this.owners = owners;
    attributionOf = new int[tokens.size()];
    direct = new boolean[tokens.size()];
    Arrays.fill(attributionOf, -1);
    sources = new Reference[attributions.size()];
    Map<Integer, Reference> byEnd = byEnd(references);
    int before = -1; // the last attribution with a source
    for (int a = 0; a < attributions.size(); a++) {
      Attribution attribution = attributions.get(a);
      if (attribution.kind() == QuoteKind.TERM) {
        continue;
      }
      sources[a] = source(attribution.heads(), byEnd);
      if (attribution.source().isEmpty() && before >= 0) {
        sources[a] = sources[before];
      } else if (attribution.source().isPresent()) {
        before = a;
      }
      if (sources[a] != null) {
        speaking.put(sources[a], true);
      }
      for (Span fragment : attribution.content()) {
        int first = tokens.from(fragment.start());
        int end = tokens.from(fragment.end());
        Arrays.fill(attributionOf, first, end, a);
        Arrays.fill(direct, first, end, attribution.kind() != QuoteKind.INDIRECT);
      }
    }
  }

  private static Map<Integer, Reference> byEnd(Layer<Reference> references) {
    Map<Integer, Reference> byEnd = new HashMap<>();
    for (Reference reference : references) {
      byEnd.merge(reference.span().end(), reference, Speeches::better);
    }
    return byEnd;
  }

  private static Reference better(Reference one, Reference other) {
    return other instanceof org.onrecord.analysis.mention.Name ? other : one;
  }

  private static @Nullable Reference source(List<Span> heads, Map<Integer, Reference> byEnd) {
    for (Span head : heads) {
      Reference reference = byEnd.get(head.end());
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

  /** Whether the reference names the source of reported words. */
  boolean isSource(Reference reference) {
    return speaking.containsKey(reference);
  }

  /** Whether the token stands in words that are quoted as they were said, in whole or in part. */
  boolean isDirect(int token) {
    return direct[token];
  }
}
