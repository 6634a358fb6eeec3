package org.onrecord.analysis.syntax;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordMap;

/**
 * What is known of verbs, of some only with the particle behind them: "fired back". Immutable and
 * thread-safe if its values are.
 *
 * @param <V> what is known of a verb
 */
public final class PhrasalVerbs<V> {

  /**
   * A verb.
   *
   * @param alone what is known of it without a particle
   * @param withParticle what is known of it with one, by that
   */
  private record Verb<V>(@Nullable V alone, Map<String, V> withParticle) {}

  private final WordMap<Verb<V>> verbs;

  /** Verbs by their dictionary form, with a blank and the particle behind it if they have one. */
  public PhrasalVerbs(Map<String, V> entries) {
    Map<String, Map<String, V>> withParticle = new HashMap<>();
    entries.forEach(
        (words, value) -> {
          int blank = words.indexOf(' ');
          String verb = blank < 0 ? words : words.substring(0, blank);
          Map<String, V> particles = withParticle.computeIfAbsent(verb, key -> new HashMap<>());
          if (blank >= 0) {
            particles.put(words.substring(blank + 1), value);
          }
        });
    Map<String, Verb<V>> joined = new HashMap<>();
    withParticle.forEach(
        (verb, particles) ->
            joined.put(verb, new Verb<>(entries.get(verb), Map.copyOf(particles))));
    verbs = WordMap.of(joined);
  }

  /** {@return what is known of the verb that stands here, with its particle if it has one} */
  public @Nullable V at(Tokens tokens, int token) {
    Verb<V> verb = verbs.ofLemma(tokens.word(token));
    if (verb == null) {
      return null;
    }
    V both =
        verb.withParticle().isEmpty() || token + 1 == tokens.size()
            ? null
            : verb.withParticle().get(tokens.form(token + 1));
    return both == null ? verb.alone() : both;
  }
}
