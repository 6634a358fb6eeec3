package org.onrecord.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.ArticleWriter;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;

/** What holds for every format, whatever the article. */
class EveryFormatTest {

  static List<ArticleFormat> formats() {
    return new InterchangeFormats().formats();
  }

  @Test
  void areFoundOnTheClassPathBehindThoseOfCore() {
    List<ArticleFormat> expected = new ArrayList<>(Formats.all());
    expected.addAll(formats());
    assertThat(Formats.withInstalled(getClass().getClassLoader()))
        .extracting(ArticleFormat::name)
        .containsExactlyElementsOf(expected.stream().map(ArticleFormat::name).toList());
  }

  @Test
  void areAllRegistered() {
    assertThat(new ClassFileImporter().importPath(Path.of("target", "classes")))
        .filteredOn(type -> type.isAssignableTo(ArticleFormat.class) && !type.isInterface())
        .extracting(JavaClass::getFullName)
        .containsExactlyInAnyOrderElementsOf(
            formats().stream().map(format -> format.getClass().getName()).toList());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void takesArticlesWithEveryFault(ArticleFormat format) {
    for (Article article : Samples.faulty()) {
      assertThat(MemoryFolder.of(format, List.of(article))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesTheSameBytesEverywhere(ArticleFormat format) {
    List<Article> articles = Samples.sound();
    Map<String, String> here = MemoryFolder.of(format, articles);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(MemoryFolder.of(format, articles)).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void hasNoFileThatLooksWholeWhenItCouldNotBeWritten(ArticleFormat format) {
    Full disk = new Full();
    assertThatIOException()
        .isThrownBy(
            () -> {
              ArticleWriter writer = format.writer(path -> disk);
              writer.write(Samples.emoji());
              writer.finish();
            })
        .withMessage("disk full");
    assertThat(disk.closed).isFalse();
  }

  /** A stream that takes a little and then no more. */
  private static final class Full extends OutputStream {
    int left = 40;
    boolean closed;

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException("disk full");
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
