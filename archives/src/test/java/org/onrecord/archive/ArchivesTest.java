package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.onrecord.ArticleParser;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;

class ArchivesTest {

  private static final ArticleParser PARSER = ArticleParser.standard();

  @TempDir private Path folder;
  private final List<String> unread = new ArrayList<>();

  private List<Article> articles(Path file) throws IOException {
    return articles(file, ReadSettings.standard());
  }

  private List<Article> articles(Path file, ReadSettings settings) throws IOException {
    EntryReader reader = new EntryReader(PARSER, settings);
    List<Article> articles = new ArrayList<>();
    try (Archive archive = Archives.open(file, settings)) {
      for (Optional<ArchiveEntry> entry = archive.next();
          entry.isPresent();
          entry = archive.next()) {
        try {
          articles.add(reader.read(entry.get()));
        } catch (UnreadEntryException e) {
          unread.add(e.getMessage());
        }
      }
      assertThat(archive.bytesRead()).isLessThanOrEqualTo(Files.size(file));
    }
    return articles;
  }

  private static Map<String, Long> passedOver(Path file) throws IOException {
    try (Archive archive = Archives.open(file)) {
      while (archive.next().isPresent()) {}
      return archive.passedOver();
    }
  }

  private static Packed folder() {
    return new Packed()
        .with("news/2025/pier.txt", Packed.story(1))
        .with("news/pier.md", "---\ntitle: Pier 2 opens\n---\n\nIt rained.\n")
        .with("news/pier.html", Packed.page(3))
        .with("news/picture.png", "PNG")
        .with("news/.hidden.txt", "no")
        .with("README.md", "no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.tgz", "A.TGZ"})
  void foldersHaveAnEntryForEveryFileThatIsAnArticle(String name) throws IOException {
    Path file = folder.resolve(name);
    Path packed = name.endsWith("zip") ? folder().zip(file) : folder().tar(lower(file));
    List<Article> articles = articles(packed);
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("news/2025/pier", "news/pier", "news/pier");
    assertThat(articles.get(0).text()).isEqualTo(Packed.story(1));
    assertThat(articles)
        .extracting(article -> article.words(article.headline().orElseThrow()))
        .containsExactly("Pier 1 opens", "Pier 2 opens", "Pier 3 opens");
    assertThat(passedOver(packed)).isEqualTo(Map.of("no article by the name", 3L));
    assertThat(unread).isEmpty();
  }

  /** What packs looks at the ending, in lower case. */
  private static Path lower(Path file) {
    return file.resolveSibling(file.getFileName().toString().toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar.gz"})
  void foldersMayHoldJsonLines(String name) throws IOException {
    Packed packed =
        new Packed()
            .with("x/first.jsonl", Packed.lines(2) + "nonsense\n")
            .with("x/last.txt", Packed.story(9));
    Path file = folder.resolve(name);
    assertThat(articles(name.endsWith("zip") ? packed.zip(file) : packed.tar(file)))
        .extracting(Article::id)
        .containsExactly("a0", "a1", "x/last");
    assertThat(unread).singleElement().asString().startsWith("x/first.jsonl, line 3, column 1: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.jsonl", "news.ndjson", "news.jsonl.gz", "news.ndjson.gz"})
  void linesAreObjectsWithATextAndWhatIsKnown(String name) throws IOException {
    Path file =
        Packed.write(
            folder.resolve(name),
            "\uFEFF{\"id\":\"ferries/pier\",\"url\":\"https://echo.example/pier\","
                + "\"publisher\":\"Echo\",\"publishedOn\":\"2026-11-24T08:00:00Z\","
                + "\"text\":\"Peace at last\\r\\n\\r\\n“No,” said Ann Roe.\\r\\n\"}\r\n\r\n"
                + "{\"text\":\"It rained.\",\"title\":\"Rain\",\"authors\":[\"Vera Lind\",{\"name\":\"Tom"
                + " Okoro\"}],\"date\":\"soon\"}\n"
                + "{\"url\":\"https://echo.example/2025/rain.html?page=2\",\"text\":\"It rained.\"}");
    List<Article> articles = articles(file);
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("ferries/pier", "news/3", "echo.example/2025/rain-page=2");
    assertThat(articles.get(0).text()).isEqualTo("Peace at last\r\n\r\n“No,” said Ann Roe.\r\n");
    assertThat(articles.get(0).publication().orElseThrow().date()).contains("2026-11-24");
    assertThat(articles.get(0).publication().orElseThrow().publisher()).contains("Echo");
    assertThat(articles.get(0).publication().orElseThrow().url())
        .contains("https://echo.example/pier");
    assertThat(articles.get(1).text()).isEqualTo("Rain\n\nBy Vera Lind, Tom Okoro\n\nIt rained.");
    assertThat(articles.get(1).byline().orElseThrow().authors())
        .containsExactly("Vera Lind", "Tom Okoro");
    assertThat(articles.get(1).publication()).isEmpty();
  }

  private List<String> texts(String... lines) throws IOException {
    Path file =
        Packed.write(
            folder.resolve("n.jsonl"),
            String.join("\n", lines)
                    .replace('\'', '"')
                    .replace("~", "\\\"")
                    .replace("%s", "“No,” said Ann Roe.")
                + "\n");
    return articles(file).stream().map(Article::text).toList();
  }

  @Test
  void headlineAndAuthorsStandAboveTheTextOnce() throws IOException {
    String rest = "“No,” said Ann Roe.";
    assertThat(
            texts(
                "{'title':'Rain at last','authors':['Vera Lind'],'text':'Rain at last\\n\\n%s'}",
                "{'title':'Rain at last','authors':['Vera Lind','Jo Day'],'text':'RAIN AT LAST\\nBy Vera Lind and Jo Day\\n\\n%s'}",
                "{'title':'“Rain”  at\\nlast','byline':'BY VERA LIND, Staff Writer','text':'~Rain~ at last\\r\\n%s'}",
                "{'title':'Rain','byline':'by VERA LIND','text':'%s'}",
                "{'title':'Rain','authors':['https://pages.example/vera','Vera Lind'],'text':'Rain fell.'}",
                "{'byline':'Vera Lind','text':'By Vera Lind\\n\\n%s'}",
                "{'title':'Rain','authors':['Ann Roe'],'text':'%s'}"))
        .containsExactly(
            "Rain at last\n\nBy Vera Lind\n\n" + rest,
            "RAIN AT LAST\nBy Vera Lind and Jo Day\n\n" + rest,
            "\"Rain\" at last\n\nBy VERA LIND, Staff Writer\n\n" + rest,
            "Rain\n\nBy VERA LIND\n\n" + rest,
            "Rain\n\nBy Vera Lind\n\nRain fell.",
            "By Vera Lind\n\n" + rest,
            "Rain\n\nBy Ann Roe\n\n" + rest);
  }

  @Test
  void linesOfCrawlersAreReadByTheirNames() throws IOException {
    Path file =
        Packed.write(
            folder.resolve("n.jsonl"),
            "{\"link\":\"https://a.example/1\",\"maintext\":\"It rained.\",\"date\":\"Tue, 24 Nov 2026"
                + " 10:00:00 GMT\"}\n"
                + "{\"uri\":\"https://a.example/2\",\"body\":\"It rained.\"}\n"
                + "{\"link\":\"https://a.example/4\",\"url\":\"https://a.example/3\",\"content\":\"It rained.\"}\n");
    List<Article> articles = articles(file);
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("a.example/1", "a.example/2", "a.example/3");
    assertThat(articles.get(0).publication().orElseThrow().date()).contains("2026-11-24");
    assertThat(articles).extracting(Article::text).containsOnly("It rained.");
  }

  @Test
  void whatIsNoJsonLinesIsToldAsWhatItIs() throws IOException {
    Path file =
        Packed.write(
            folder.resolve("n.jsonl"),
            "{\n[\n{\"text\":\"a\"},\n{\"text\":\"a\",\"text\":\"b\"}\n{\"text\":"
                + "[".repeat(2000)
                + "]".repeat(2000)
                + "}\n");
    assertThat(articles(file)).isEmpty();
    assertThat(unread)
        .hasSize(5)
        .satisfies(
            all ->
                assertThat(all.subList(0, 3))
                    .allMatch(one -> one.contains("each line is a whole object")));
    assertThat(unread.get(3))
        .contains("line 4, column 19: malformed JSON: Duplicate")
        .doesNotContain("each line");
    assertThat(unread.get(4)).contains("nesting depth").doesNotContain("StreamRead");
  }

  @Test
  void whatHasNoTextIsNotRead() throws IOException {
    Packed packed =
        new Packed()
            .with("a.txt", " \n")
            .with("a.html", "<title>Pier</title><body></body>")
            .with("b.ninjs.json", "{\"uri\":\"urn:a\",\"headline\":\"Pier\",\"body_text\":\"x\"}")
            .with("a.jsonl", "{\"uri\":\"urn:a\",\"title\":\"Pier\"}\n");
    assertThat(articles(packed.zip(folder.resolve("a.zip")))).isEmpty();
    assertThat(unread)
        .hasSize(4)
        .allMatch(one -> one.contains("no text") || one.contains("no \"text\""));
  }

  @Test
  void filesOfNothingAreNoArchives() throws IOException {
    for (String ending : Archives.endings().split(", ")) {
      Path file = Files.createFile(folder.resolve("a" + ending));
      try (Archive archive = Archives.open(file)) {
        assertThatThrownBy(archive::next)
            .as(ending)
            .isInstanceOf(BrokenArchiveException.class)
            .hasMessageContaining("the file is empty");
      }
    }
  }

  @Test
  void whatIsNoArchiveIsCalledSo() throws IOException {
    for (String name : List.of("a.jsonl.gz", "a.warc", "a.tar", "a.tgz")) {
      Path file = Files.writeString(folder.resolve(name), "hello world, no archive\n".repeat(90));
      try (Archive archive = Archives.open(file)) {
        assertThatThrownBy(archive::next)
            .as(name)
            .hasMessageMatching(
                ".*: it is (no (gzip|WARC) file|none of the kind .*); was the download whole\\?");
      }
    }
    Path json = Files.writeString(folder.resolve("a.json"), "{}");
    assertThatThrownBy(() -> Archives.open(json)).hasMessageContaining("name it a.jsonl");
  }

  @Test
  void noneOfWhatStandsBeforeTheEndOfGzipIsLost() throws IOException {
    byte[] lines = Packed.gzip(Packed.lines(3).getBytes(StandardCharsets.UTF_8));
    Path padded =
        Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(lines, lines.length + 99));
    assertThat(articles(padded)).hasSize(3);
    byte[] pages =
        Files.readAllBytes(
            new Packed()
                .with("https://a.example/x", Packed.page(1))
                .warc(folder.resolve("x.warc.gz")));
    Path paddedPages =
        Files.write(folder.resolve("a.warc.gz"), Arrays.copyOf(pages, pages.length + 99));
    assertThat(articles(paddedPages)).hasSize(1);
    Path two = Files.write(folder.resolve("b.jsonl.gz"), concatenated(lines, lines));
    assertThat(articles(two)).hasSize(6);
    Path followed =
        Files.write(
            folder.resolve("c.jsonl.gz"),
            concatenated(lines, "more".getBytes(StandardCharsets.UTF_8)));
    try (Archive archive = Archives.open(followed)) {
      for (int i = 0; i < 3; i++) {
        assertThat(archive.next()).isPresent();
      }
      assertThatThrownBy(archive::next).hasMessageContaining("what follows the end of its gzip");
    }
  }

  private static byte[] concatenated(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Test
  void filesOfLinesThatBreakOffEndNoFolder() throws IOException {
    Packed packed = new Packed().with("a.jsonl.gz", "no gzip").with("b.txt", Packed.story(1));
    assertThat(articles(packed.zip(folder.resolve("a.zip")))).hasSize(1);
    assertThat(unread).singleElement().asString().startsWith("a.jsonl.gz, entry 1: it is no gzip");
  }

  @Test
  void headersOfTarThatAreDamagedAndDevicesAreNoArticles() throws IOException {
    Path file = folder.resolve("a.tar");
    new Packed()
        .with("a.txt", Packed.story(1))
        .with("b.txt", Packed.story(2))
        .with("c.txt", Packed.story(3))
        .tar(file);
    byte[] tar = Files.readAllBytes(file);
    int second = 1024;
    tar[second] = 'X';
    Files.write(file, tar);
    assertThat(articles(file)).extracting(Article::id).containsExactly("a", "c");
    assertThat(unread).singleElement().asString().contains("entry 2: its header is damaged");

    Path devices = folder.resolve("d.tar");
    try (var out = new TarArchiveOutputStream(Files.newOutputStream(devices))) {
      for (byte kind :
          new byte[] {TarConstants.LF_FIFO, TarConstants.LF_CHR, TarConstants.LF_BLK}) {
        out.putArchiveEntry(new TarArchiveEntry("x.txt", kind));
        out.closeArchiveEntry();
      }
    }
    assertThat(passedOver(devices)).isEqualTo(Map.of("links and devices", 3L));
  }

  @Test
  void pagesInFoldersAreInTheEncodingThatTheySay() throws IOException {
    Path file = folder.resolve("a.zip");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("a.html"));
      zip.write(
          "<meta charset=iso-8859-1><article><h1>Caf\u00e9 opens</h1><p>It rained.</p></article>"
              .getBytes(StandardCharsets.ISO_8859_1));
    }
    assertThat(articles(file))
        .extracting(Article::text)
        .containsExactly("Caf\u00e9 opens\n\nIt rained.");
  }

  @Test
  void pagesAreKnownByWhateverWayServersSayTheirType() throws IOException {
    Path file = folder.resolve("a.warc");
    StringBuilder warc = new StringBuilder();
    List<String> types =
        List.of(
            "text/html ; charset=utf-8",
            "text/html, text/html",
            "text/html charset=utf-8",
            "Text/HTML;",
            "application/xhtml+xml");
    for (String type : types) {
      warc.append(
          record(
              "response",
              "application/http;msgtype=response",
              "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + Packed.page(1)));
    }
    warc.append(record("conversion", "text/plain", Packed.story(1)));
    warc.append(record("resource", "text/plain", Packed.story(1)));
    warc.append(record("continuation", "text/html", "rest"));
    Files.writeString(file, warc);
    assertThat(articles(file))
        .hasSize(types.size() + 1)
        .extracting(Article::headline)
        .allMatch(Optional::isPresent);
    assertThat(unread).isEmpty();
    assertThat(passedOver(file)).isEqualTo(Map.of("not HTML", 1L, "continuations", 1L));
  }

  private static String record(String type, String contentType, String body) {
    return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://a.example/x\r\nWARC-Date: 2026-11-24T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(type, contentType, body.getBytes(StandardCharsets.UTF_8).length, body);
  }

  @Test
  void pagesArePackedAsServersPackThem() throws IOException {
    Path file = folder.resolve("a.warc");
    byte[] page = Packed.page(1).getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> bodies = new LinkedHashMap<>();
    bodies.put("deflate", deflated(page, false));
    bodies.put("Deflate", deflated(page, true));
    bodies.put("gzip, gzip", Packed.gzip(Packed.gzip(page)));
    bodies.put("x-gzip", page); // was unpacked by the crawler
    bodies.put("identity", page);
    bodies.put("br", page);
    try (WarcWriter warc = Packed.warcWriter(file)) {
      for (Map.Entry<String, byte[]> body : bodies.entrySet()) {
        Packed.write(
            new org.netpreserve.jwarc.WarcResponse.Builder(
                    java.net.URI.create("https://a.example/x"))
                .body(
                    new org.netpreserve.jwarc.HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Encoding", body.getKey())
                        .body(MediaType.HTML, body.getValue())
                        .build())
                .build(),
            warc);
      }
    }
    assertThat(articles(file)).hasSize(5);
    assertThat(unread)
        .singleElement()
        .asString()
        .endsWith("it is packed as \"br\", which is not read; gzip and deflate are");
  }

  private static byte[] deflated(byte[] bytes, boolean bare) {
    java.util.zip.Deflater deflater = new java.util.zip.Deflater(9, bare);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 99];
    return Arrays.copyOf(out, deflater.deflate(out));
  }

  @Test
  void linesMayBeRecords() throws IOException {
    Article article = PARSER.parse(SourceText.of("x/pier", Packed.story(1)));
    Path file = folder.resolve("records.jsonl");
    try (var out = Files.newOutputStream(file)) {
      Formats.jsonLines().writer(out).write(article);
    }
    assertThat(articles(file)).containsExactly(article);
  }

  @Test
  void linesMayBeItemsOfNinjs() throws IOException {
    Path file =
        Packed.write(
            folder.resolve("items.jsonl"),
            "{\"uri\":\"https://echo.example/1\",\"headlines\":[{\"value\":\"Rain\"}],"
                + "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"It rained.\"}]}\n");
    assertThat(articles(file))
        .singleElement()
        .extracting(Article::text)
        .isEqualTo("Rain\n\nIt rained.");
  }

  @Test
  void linesThatAreNoArticlesAreToldWithTheirPlace() throws IOException {
    Path file =
        Packed.write(
            folder.resolve("news.jsonl"),
            "{\"id\":\"a\",\"text\":\n[1]\n{\"id\":\"b\"}\n{\"text\":\"a\"} x\nnull\n"
                + Packed.line("c", "It rained."));
    Files.write(
        file,
        new byte[] {'{', '"', 't', (byte) 0xFF, '"', '}', '\n'},
        java.nio.file.StandardOpenOption.APPEND);
    assertThat(articles(file)).extracting(Article::id).containsExactly("c");
    assertThat(unread)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("news.jsonl, line 1, column ")
                    .contains("malformed JSON"),
            two -> assertThat(two).startsWith("news.jsonl, line 2, column 1: no \"text\""),
            three -> assertThat(three).startsWith("news.jsonl, line 3, column 1: no \"text\""),
            four -> assertThat(four).startsWith("news.jsonl, line 4, column 14: "),
            five -> assertThat(five).startsWith("news.jsonl, line 5, column 1: no article"),
            six -> assertThat(six).startsWith("news.jsonl, line 7, column 4: not UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void pagesAreReadAndWhatIsNoneIsCounted(String name) throws IOException {
    Path file = folder.resolve(name);
    try (WarcWriter warc = Packed.warcWriter(file)) {
      Packed.write(
          new Warcinfo.Builder().fields(Map.of("software", List.of("crawler"))).build(), warc);
      Packed.write(
          page(
              "https://echo.example/2025/pier.html",
              200,
              "text/html; charset=utf-8",
              Packed.page(1)),
          warc);
      Packed.write(page("https://echo.example/style.css", 200, "text/css", "p {}"), warc);
      Packed.write(page("https://echo.example/gone", 404, "text/html", "gone"), warc);
      Packed.write(
          new WarcRevisit.Builder(
                  java.net.URI.create("https://echo.example/again"),
                  org.netpreserve.jwarc.WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
              .build(),
          warc);
      Packed.write(
          new WarcResource.Builder(java.net.URI.create("https://echo.example/"))
              .date(java.time.Instant.parse("2026-11-25T23:00:00Z"))
              .body(MediaType.HTML, Packed.page(2).getBytes(StandardCharsets.UTF_8))
              .build(),
          warc);
    }
    List<Article> articles = articles(file);
    assertThat(unread).isEmpty();
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("echo.example/2025/pier", "echo.example");
    assertThat(articles.get(0).publication().orElseThrow().url())
        .contains("https://echo.example/2025/pier.html");
    assertThat(articles)
        .extracting(article -> article.publication().orElseThrow().date().orElseThrow())
        .containsExactly("2026-11-24", "2026-11-25");
    assertThat(articles.get(0).quotes()).isNotEmpty();
    assertThat(passedOver(file))
        .isEqualTo(Map.of("revisits", 1L, "not HTML", 1L, "answers other than 200", 1L));
  }

  private static org.netpreserve.jwarc.WarcResponse page(
      String url, int status, String type, String body) {
    return Packed.response(url, status, type, body);
  }

  @Test
  void pagesAreInTheEncodingThatServerOrPageSay() throws IOException {
    Path file = folder.resolve("a.warc");
    String page =
        "<html><head>%s</head><article><h1>Caf\u00e9 opens</h1><p>It rained.</p></article>";
    byte[] latin = page.formatted("").getBytes(StandardCharsets.ISO_8859_1);
    byte[] declared =
        page.formatted("<meta charset=\"iso-8859-1\">").getBytes(StandardCharsets.ISO_8859_1);
    byte[] marked = ("\uFEFF" + page.formatted("")).getBytes(StandardCharsets.UTF_8);
    try (WarcWriter warc = Packed.warcWriter(file)) {
      Packed.write(
          Packed.response("https://a.example/1", 200, "text/html;charset=ISO-8859-1", latin), warc);
      Packed.write(Packed.response("https://a.example/2", 200, "text/html", latin), warc);
      Packed.write(Packed.response("https://a.example/3", 200, "text/html", declared), warc);
      Packed.write(
          Packed.response("https://a.example/4", 200, "text/html;charset=latin1", marked), warc);
      Packed.write(
          Packed.response("https://a.example/5", 200, "text/html;charset=utf-8", latin), warc);
    }
    assertThat(articles(file))
        .extracting(Article::text)
        .containsOnly("Caf\u00e9 opens\n\nIt rained.")
        .hasSize(4);
    assertThat(unread)
        .singleElement()
        .asString()
        .startsWith("https://a.example/5, record 5, ")
        .contains("not UTF-8");
  }

  @Test
  void pagesMayBeCompressed() throws IOException {
    Path file = folder.resolve("a.warc.gz");
    byte[] page = Packed.gzip(Packed.page(1).getBytes(StandardCharsets.UTF_8));
    try (WarcWriter warc = Packed.warcWriter(file)) {
      for (byte[] body : List.of(page, Arrays.copyOf(page, 60))) {
        Packed.write(
            new org.netpreserve.jwarc.WarcResponse.Builder(
                    java.net.URI.create("https://a.example/x"))
                .body(
                    new org.netpreserve.jwarc.HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Encoding", "gzip")
                        .body(MediaType.HTML, body)
                        .build())
                .build(),
            warc);
      }
    }
    assertThat(articles(file)).hasSize(1);
    assertThat(unread).singleElement().asString().startsWith("https://a.example/x, record 2: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl.gz", "a.tar.gz", "a.tar", "a.zip", "a.warc", "a.warc.gz"})
  void whatIsCutOffStandsUpToThere(String name) throws IOException {
    Path whole = folder.resolve(name);
    Packed packed = new Packed();
    for (int i = 0; i < 200; i++) {
      packed.with(
          name.contains("warc") ? "https://a.example/p" + i : "a" + i + ".txt",
          name.contains("warc") ? Packed.page(i) : Packed.story(i));
    }
    if (name.contains("jsonl")) {
      Packed.write(whole, Packed.lines(200));
    } else if (name.endsWith("zip")) {
      packed.zip(whole);
    } else if (name.contains("warc")) {
      packed.warc(whole);
    } else {
      packed.tar(whole);
    }
    byte[] bytes = Files.readAllBytes(whole);
    for (int length :
        new int[] {bytes.length / 2, bytes.length / 2 + 33, bytes.length * 9 / 10, 3}) {
      unread.clear();
      Path cut = Files.write(folder.resolve("cut-" + name), Arrays.copyOf(bytes, length));
      List<ArchiveEntry> entries = new ArrayList<>();
      try (Archive archive = Archives.open(cut)) {
        BrokenArchiveException broken =
            catchThrowableOfType(
                BrokenArchiveException.class,
                () -> {
                  for (Optional<ArchiveEntry> entry = archive.next();
                      entry.isPresent();
                      entry = archive.next()) {
                    entries.add(entry.get());
                  }
                });
        assertThat(broken).as("%s cut to %d", name, length).isNotNull();
        assertThat(broken).hasMessageStartingWith("cut-" + name + " cannot be read beyond ");
        assertThat(archive.next()).isEmpty();
      }
      if (length > 3) {
        assertThat(entries).as("%s cut to %d", name, length).hasSizeBetween(50, 200);
      }
    }
  }

  @Test
  @Timeout(60)
  void pagesThatAreFollowedByNothingButLineEndsComeToAnEnd() throws IOException {
    for (String name : List.of("a.warc", "a.warc.gz")) {
      Path one =
          new Packed().with("https://a.example/x", Packed.page(1)).warc(folder.resolve("one.warc"));
      Path file = Packed.write(folder.resolve(name), Files.readString(one) + "\n".repeat(50_000));
      try (Archive archive = Archives.open(file)) {
        assertThat(archive.next()).as(name).isPresent();
        assertThatThrownBy(archive::next).as(name).isInstanceOf(BrokenArchiveException.class);
      }
    }
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    for (String name : List.of("a.zip", "a.tar", "a.tar.gz", "a.jsonl.gz", "a.warc", "a.warc.gz")) {
      Path file = Files.writeString(folder.resolve(name), "No archive at all.\n".repeat(100));
      try (Archive archive = Archives.open(file)) {
        assertThatThrownBy(archive::next).as(name).isInstanceOf(BrokenArchiveException.class);
      }
    }
    Path unknown = Files.writeString(folder.resolve("a.jsonl.zst"), "x");
    assertThatThrownBy(() -> Archives.open(unknown))
        .isInstanceOf(UnknownArchiveException.class)
        .hasMessageContaining(".warc.gz")
        .hasMessageContaining("zstd -d a.jsonl.zst");
    assertThatThrownBy(() -> Archives.open(folder.resolve("not-there.zip")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void whatUnpacksToTooMuchIsToldAndTheRestIsRead() throws IOException {
    String much = "a".repeat(100_000);
    ReadSettings small = ReadSettings.standard().withMaxEntryBytes(10_000);
    Packed packed = new Packed().with("bomb.txt", much).with("b.txt", Packed.story(1));
    assertThat(articles(packed.zip(folder.resolve("a.zip")), small)).hasSize(1);
    assertThat(articles(packed.tar(folder.resolve("a.tgz")), small)).hasSize(1);
    Path lines =
        Packed.write(folder.resolve("a.jsonl.gz"), Packed.line("a", much) + Packed.lines(1));
    assertThat(articles(lines, small)).hasSize(1);
    Packed pages =
        new Packed()
            .with("https://a.example/bomb", much)
            .with("https://a.example/b", Packed.page(1));
    assertThat(articles(pages.warc(folder.resolve("a.warc.gz")), small)).hasSize(1);
    assertThat(unread).hasSize(4).allMatch(line -> line.contains("more than the 10000 bytes"));
  }

  @Test
  void areDocumentedByEnding() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "archives.md"));
    assertThat(Archives.endings().split(", "))
        .hasSizeGreaterThan(5)
        .allSatisfy(ending -> assertThat(page).contains("`" + ending + "`"));
  }

  @Test
  void namesThatLeadOutOfTheFolderAreIdsInIt() throws IOException {
    Packed packed =
        new Packed()
            .with("../../etc/passwd.txt", Packed.story(1))
            .with("/etc/shadow.txt", Packed.story(2))
            .with("C:\\windows\\win.txt", Packed.story(3))
            .with("a/./b//c.d.txt", Packed.story(4))
            .with("x\u001B[2J\n\u202E.txt", Packed.story(5))
            .with("...txt", Packed.story(6));
    for (Path file :
        List.of(packed.zip(folder.resolve("a.zip")), packed.tar(folder.resolve("a.tar")))) {
      assertThat(articles(file))
          .extracting(Article::id)
          .containsExactly("etc/passwd", "etc/shadow", "windows/win", "a/b/c.d", "x-[2J--");
    }
    Path lines =
        Packed.write(
            folder.resolve("a.jsonl"),
            Packed.line("../../evil", "a")
                + Packed.line("..", "a")
                + Packed.line("x".repeat(5000), "a")
                + "{\"id\":17,\"text\":\"a\"}\n{\"id\":null,\"text\":\"a\"}\n{\"id\":\"1.5\",\"text\":\"a\"}\n");
    assertThat(articles(lines))
        .extracting(Article::id)
        .containsExactly("evil", "entry", "x".repeat(500), "17", "a/5", "1.5");
    Path pages =
        new Packed()
            .with("https://u:p@a.example:8080/../x/%2e%2e/y.php?q=../..#frag", Packed.page(1))
            .warc(folder.resolve("a.warc"));
    assertThat(articles(pages))
        .extracting(Article::id)
        .containsExactly("a.example-8080/x/%2e%2e/y-q=..-..");
  }
}
