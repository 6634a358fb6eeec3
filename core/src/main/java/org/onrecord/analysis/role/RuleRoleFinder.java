package org.onrecord.analysis.role;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.syntax.Syntax;

/** The default: a few patterns around each name, one behind pronouns. Thread-safe. */
public final class RuleRoleFinder implements RoleFinder {

  private static final List<RolePattern> PATTERNS =
      List.of(
          new PremodifierRoles(),
          new ListedRoles(),
          new AppositionRoles(),
          new LeadingAppositionRoles(),
          new PredicateRoles(),
          new AsRoles());

  /** A finder for English. */
  public RuleRoleFinder() {}

  @Override
  public List<RoleStatement> find(Document document, Syntax syntax, References references) {
    Places places = new Places(document, syntax, references);
    List<RoleStatement> found = new ArrayList<>();
    for (Reference reference : references) {
      if (reference instanceof Name name && !name.adjective()) {
        for (RolePattern pattern : PATTERNS) {
          pattern.find(name, places, found);
        }
      } else if (reference instanceof Pronoun pronoun) {
        PredicateRoles.find(pronoun, places, found);
      }
    }
    return found;
  }
}
