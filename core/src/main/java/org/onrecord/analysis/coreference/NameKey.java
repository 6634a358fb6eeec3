package org.onrecord.analysis.coreference;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;

/** What names have in common that are one at first sight: the entry that they lead to, or words. */
sealed interface NameKey {

  /** An entry; its members, "Germans", apart. */
  record Entry(ListedKind kind, String name, boolean members) implements NameKey {}

  /** Words in their place. "Mr. Lind" and "Mrs. Lind" are two. */
  record Words(Tokens tokens, int first, int end, Sex sex) implements NameKey {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Words words && sex == words.sex && isSame(words);
    }

    private boolean isSame(Words other) {
      boolean same = end - first == other.end - other.first;
      for (int t = first; same && t < end; t++) {
        same = tokens.form(t).equals(other.tokens.form(other.first + t - first));
      }
      return same;
    }

    @Override
    public int hashCode() {
      int hash = 0;
      for (int t = first; t < end; t++) {
        hash = 31 * hash + tokens.form(t).hashCode();
      }
      return hash;
    }
  }

  static NameKey of(Name name, Tokens tokens) {
    if (name.listed().isPresent()) {
      return of(name.listed().get());
    }
    Sex sex = Cluster.size(name) == 1 ? Sexes.byTitle(tokens, name) : Sex.UNKNOWN;
    return new Words(tokens, name.first(), name.end(), sex);
  }

  static NameKey of(Listed listed) {
    boolean members = listed.form() == ListedForm.MEMBERS;
    return switch (listed.kind()) {
      case COUNTRY -> new Entry(ListedKind.COUNTRY, listed.country(), members);
      case CAPITAL -> new Entry(ListedKind.CAPITAL, listed.name(), false);
      case HOUSE, PLACE -> new Entry(ListedKind.PLACE, listed.name(), members);
      case ORGANIZATION -> new Entry(ListedKind.ORGANIZATION, listed.name(), members);
      case GROUP -> new Entry(ListedKind.GROUP, listed.name(), false);
    };
  }
}
