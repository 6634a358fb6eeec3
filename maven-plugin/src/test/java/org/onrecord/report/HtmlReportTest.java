package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  @Test
  void hasASectionForEachFileInWhichSomethingWasFound() throws IOException {
    String page = ReportFile.of(Reports.named("html"), ReportFile.all());

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .endsWith("</html>\n")
        .contains(
            "<h2>module/b.txt</h2>",
            "<li class=\"warning\"><p><b class=\"severity\">warning</b>"
                + " <span class=\"position\">2:7</span> nobody speaks"
                + " <a href=\"#QuoteHasSpeaker\">QuoteHasSpeaker</a></p>",
            "<p class=\"reason\">Let pass by the configuration: a test of &quot;marks&quot;</p>")
        .doesNotContain("module/a.txt");
    assertThat(page).contains("7 articles, 7 findings that count, 2 let pass. On Record 1.2.");
  }

  @Test
  void tellsWhatTheBrokenRulesWantAndNoOthers() throws IOException {
    String page = ReportFile.of(Reports.named("html"), ReportFile.all());

    assertThat(page)
        .contains("<tr id=\"QuoteHasSpeaker\"><th scope=\"row\">QuoteHasSpeaker</th><td>3</td>")
        .doesNotContain("<tr id=\"HeadlineIsShort\">");
  }

  @Test
  void letsNothingThatAnArticleSaysAct() throws IOException {
    String page = ReportFile.of(Reports.named("html"), ReportFile.all());

    assertThat(page)
        .contains("default-src 'none'", "&lt;/error&gt;]]&gt; &amp;")
        .doesNotContain("</error>", "\u0007", "<script");
  }

  @Test
  void ofNothingSaysSo() throws IOException {
    assertThat(ReportFile.of(Reports.named("html")))
        .contains("0 articles, 0 findings that count, 0 let pass.")
        .doesNotContain("<table>");
  }
}
