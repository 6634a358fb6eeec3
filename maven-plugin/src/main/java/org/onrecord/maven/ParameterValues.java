package org.onrecord.maven;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;
import org.onrecord.report.Report;
import org.onrecord.report.Reports;
import org.onrecord.tree.FileSize;

/** What is meant by the words in parameters; it is an error if nothing is. */
final class ParameterValues {

  private ParameterValues() {}

  static Charset charset(@Nullable String encoding) throws MojoExecutionException {
    if (encoding == null || encoding.isBlank()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(encoding.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new MojoExecutionException(
          "encoding \"" + encoding + "\" is not known here; use a name such as UTF-8", e);
    }
  }

  static Optional<Publication> publication(@Nullable String date) throws MojoExecutionException {
    if (date == null) {
      return Optional.empty();
    }
    if (!Edtf.isValid(date)) {
      throw new MojoExecutionException(
          "publicationDate \"" + date + "\" is no date; write one such as 2026-11-24");
    }
    return Optional.of(Publication.builder().date(date).build());
  }

  /** Maven takes whatever is not {@code true} for {@code false}, a slip of the pen too. */
  static boolean flag(String name, String value) throws MojoExecutionException {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new MojoExecutionException(
              name + " is \"" + value + "\", but can be true or false");
    };
  }

  static FileSize fileSize(String maxFileSize) throws MojoExecutionException {
    try {
      return FileSize.parse(maxFileSize);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("maxFileSize: " + e.getMessage(), e);
    }
  }

  static List<Report> reports(List<String> names) throws MojoExecutionException {
    List<Report> chosen = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names)) {
      try {
        chosen.add(Reports.named(name));
      } catch (IllegalArgumentException e) {
        throw new MojoExecutionException("reports: " + e.getMessage(), e);
      }
    }
    return chosen;
  }
}
