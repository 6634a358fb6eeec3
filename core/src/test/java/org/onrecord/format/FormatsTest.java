package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.testing.RandomArticles;
import org.onrecord.text.Span;

class FormatsTest {

  private static final Article FERRY = article("local/ferry");
  private static final Article TRAM = article("tram");

  private static Article article(String id) {
    return Article.builder().id(id).text("Yes.").addParagraphs(new Span(0, 4)).build();
  }

  /** Files by path; whole only when closed. */
  private static final class Folder implements Destination {
    final Map<String, String> whole = new TreeMap<>();
    final List<String> created = new ArrayList<>();

    @Override
    public OutputStream create(String path) {
      created.add(path);
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          whole.put(path, toString(StandardCharsets.UTF_8));
        }
      };
    }
  }

  @Test
  void areFoundByName() {
    assertThat(Formats.all()).extracting(ArticleFormat::name).doesNotHaveDuplicates();
    for (ArticleFormat format : Formats.all()) {
      assertThat(Formats.named(format.name())).isSameAs(format);
      assertThat(format.name()).isEqualTo(format.name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void areAllRegistered() {
    Path classes = Path.of("target", "classes", "org", "onrecord", "format");
    assertThat(new ClassFileImporter().importPath(classes))
        .filteredOn(type -> type.isAssignableTo(ArticleFormat.class) && !type.isInterface())
        .extracting(JavaClass::getFullName)
        .containsExactlyInAnyOrderElementsOf(
            Formats.all().stream().map(format -> format.getClass().getName()).toList());
  }

  @Test
  void unknownNamesAreRefusedWithTheNearestFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formats.named("yml"))
        .withMessage("unknown format \"yml\"; known are yaml, json, jsonl");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formats.named("JSONL"))
        .withMessage("unknown format \"JSONL\"; known are jsonl, json, yaml");
  }

  @Test
  void documentFormatsWriteAFileAnArticle() throws IOException {
    Folder folder = new Folder();
    ArticleWriter writer = Formats.named("yaml").writer(folder);
    writer.write(FERRY);
    writer.write(TRAM);
    writer.finish();

    assertThat(folder.whole).containsOnlyKeys("local/ferry.yaml", "tram.yaml");
    assertThat(folder.whole.get("tram.yaml"))
        .isEqualTo(
            """
            schemaVersion: "1"
            id: tram
            language: en
            text: Yes.
            paragraphs:
              - {start: 0, end: 4}
            actors: []
            quotes: []
            commitments: []
            """);
  }

  @Test
  void streamFormatsWriteOneFileForAll() throws IOException {
    Folder folder = new Folder();
    ArticleWriter writer = Formats.named("jsonl").writer(folder);
    writer.write(FERRY);
    writer.write(TRAM);
    assertThat(folder.whole).isEmpty();
    writer.finish();

    String line =
        "{\"schemaVersion\":\"1\",\"id\":\"%s\",\"language\":\"en\",\"text\":\"Yes.\","
            + "\"paragraphs\":[{\"start\":0,\"end\":4}],"
            + "\"actors\":[],\"quotes\":[],\"commitments\":[]}\n";
    assertThat(folder.whole)
        .containsOnly(
            Map.entry("articles.jsonl", line.formatted("local/ferry") + line.formatted("tram")));
  }

  @Test
  void streamFormatsWriteTheirFileForNoArticlesToo() throws IOException {
    Folder folder = new Folder();
    Formats.jsonLines().writer(folder).finish();
    assertThat(folder.whole).containsOnly(Map.entry("articles.jsonl", ""));
  }

  @Test
  void aFileThatCouldNotBeWrittenIsNotClosed() {
    for (ArticleFormat format : Formats.all()) {
      Full disk = new Full();
      assertThatIOException()
          .isThrownBy(
              () -> {
                ArticleWriter writer = format.writer(path -> disk);
                writer.write(FERRY);
                writer.finish();
              })
          .withMessage("disk full");
      assertThat(disk.closed).as(format.name()).isFalse();
    }
  }

  /** A stream that takes a little and then no more. */
  private static final class Full extends OutputStream {
    int left = 40;
    boolean closed;

    @Override
    public void write(int b) throws IOException {
      if (left-- == 0) {
        throw new IOException("disk full");
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void streamsThatAreGivenStayOpen() throws IOException {
    boolean[] closed = new boolean[1];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Formats.json().write(TRAM, out);
    Formats.yaml().write(TRAM, out);
    ArticleWriter writer = Formats.jsonLines().writer(out);
    writer.write(TRAM);
    writer.finish();
    assertThat(closed[0]).isFalse();
  }

  @Test
  void bytesDoNotDependOnTheLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      for (int seed = 0; seed < 50; seed++) {
        Article article = new RandomArticles(seed).article();
        byte[] foreign = bytes(article);
        Locale.setDefault(Locale.forLanguageTag("tr"));
        byte[] turkish = bytes(article);
        Locale.setDefault(Locale.ROOT);
        assertThat(foreign).isEqualTo(bytes(article)).isEqualTo(turkish);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static byte[] bytes(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.json().write(article, out);
    Formats.yaml().write(article, out);
    return out.toByteArray();
  }

  @Test
  void aFileInTheWrongFormatIsRefused() {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> ArticleReader.json().read("schemaVersion: \"1\"\n"))
        .withMessageStartingWith("1:1: malformed JSON");
  }
}
