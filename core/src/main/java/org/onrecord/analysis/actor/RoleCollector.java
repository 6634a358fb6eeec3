package org.onrecord.analysis.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.EntityRole;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.model.Role;
import org.onrecord.text.Span;

/** Makes one role of several statements that say the same, in its fullest form. */
final class RoleCollector {

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private RoleCollector() {}

  /**
   * {@return the roles of one actor in text order}
   *
   * @param id the actor's own
   * @param ids those of all actors, by entity
   */
  static List<Role> collect(
      String text, List<EntityRole> statements, String id, @Nullable String[] ids) {
    List<Role> roles = new ArrayList<>(statements.size());
    for (EntityRole stated : statements) {
      if (!stated.statement().office()) {
        continue;
      }
      String body = stated.body() == EntityRole.NONE ? null : ids[stated.body()];
      Optional<String> of = id.equals(body) ? Optional.empty() : Optional.ofNullable(body);
      Role role = new Role(title(text, stated.statement()), of, stated.statement().span());
      int same = indexOfSame(roles, role);
      if (same < 0) {
        roles.add(role);
      } else if (isFuller(role, roles.get(same))) {
        roles.set(same, role);
      }
    }
    if (roles.size() > 1) {
      roles.sort((one, other) -> one.span().compareTo(other.span()));
    }
    return roles;
  }

  /** On one line, without the body inside; of one of several: "Sen." of "Sens.". */
  private static String title(String text, RoleStatement statement) {
    Span span = statement.span();
    Span body =
        statement.body().isPresent() && statement.body().get() instanceof Name name
            ? name.span()
            : span;
    boolean inside = span.start() < body.start() && body.end() < span.end();
    String words =
        inside // "Former |Polish| President"
            ? text.substring(span.start(), body.start()) + text.substring(body.end(), span.end())
            : text.substring(span.start(), span.end());
    String line = isPlain(words) ? words : BLANKS.matcher(words).replaceAll(" ");
    return line.endsWith("s.") ? line.substring(0, line.length() - 2) + "." : line;
  }

  /** Whether single spaces alone stand between the words. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' && (c != ' ' || words.startsWith(" ", i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static int indexOfSame(List<Role> roles, Role role) {
    for (int i = 0; i < roles.size(); i++) {
      Role known = roles.get(i);
      boolean bodies = known.of().isEmpty() || role.of().isEmpty() || known.of().equals(role.of());
      if (bodies && isSame(known.title(), role.title())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one title has all words of the other. */
  private static boolean isSame(String title, String other) {
    if (title.equals(other)) {
      return true;
    }
    Set<String> some = words(title);
    Set<String> more = words(other);
    return some.containsAll(more) || more.containsAll(some);
  }

  private static boolean isFuller(Role role, Role known) {
    if (role.of().isPresent() != known.of().isPresent()) {
      return role.of().isPresent();
    }
    return !role.title().equals(known.title())
        && words(role.title()).size() > words(known.title()).size();
  }

  private static Set<String> words(String title) {
    return new LinkedHashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split(" ", -1)));
  }
}
