package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmlReportsTest {

  private static final String SHOWN =
      ReportFile.HOSTILE
          .replace('\u0007', '\uFFFD')
          .replace('\uFFFE', '\uFFFD')
          .replace("\uD83D!", "\uFFFD!");

  @Test
  void checkstyleGroupsWhatCountsByFile() throws Exception {
    String xml = ReportFile.of(Reports.named("checkstyle"), ReportFile.all());

    assertThat(xml)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n")
        .contains(
            """
              <file name="module/b.txt">
                <error line="2" column="7" severity="warning" message="nobody speaks" source="onrecord.QuoteHasSpeaker"/>
                <error line="2" column="7" severity="info" message="none" source="onrecord.ArticleHasByline"/>
              </file>
            """)
        .doesNotContain("a.txt", "a test of")
        .endsWith("</checkstyle>\n");
    assertThat(at(xml, "//file[last()]/@name")).isEqualTo("module/" + ReportFile.HOSTILE_NAME);
    assertThat(at(xml, "//file[last()]/error/@message")).isEqualTo(SHOWN);
  }

  @Test
  void checkstyleOfNothingIsWellFormed() throws Exception {
    String xml = ReportFile.of(Reports.named("checkstyle"));

    assertThat(at(xml, "count(/checkstyle/*)")).isEqualTo("0");
  }

  @Test
  void junitHasASuiteAnArticleAndATestARule() throws Exception {
    String xml = ReportFile.of(Reports.named("junit"), ReportFile.all());

    assertThat(xml)
        .contains(
            """
              <testsuite name="module/a.txt" tests="1" failures="0" errors="0" skipped="0">
                <testcase name="article" classname="module.a" file="module/a.txt"/>
              </testsuite>
            """);
    assertThat(at(xml, "//testsuite[2]/@failures")).isEqualTo("0"); // warnings do not fail here
    assertThat(at(xml, "//testsuite[2]/testcase[1]/system-out"))
        .isEqualTo("b.txt:2:7: warning [QuoteHasSpeaker] nobody speaks");
    assertThat(at(xml, "//testsuite[3]/@tests")).isEqualTo("1");
    assertThat(at(xml, "//testsuite[3]/testcase/@name")).isEqualTo("ArticleIsNotEmpty");
    assertThat(at(xml, "//testsuite[3]/testcase/failure").lines()).hasSize(2);
    assertThat(at(xml, "//testsuite[4]/@errors")).isEqualTo("1");
    assertThat(at(xml, "//testsuite[4]/testcase/error/@message")).isEqualTo("not UTF-8");
    assertThat(at(xml, "//testsuite[5]/testcase/skipped/@message"))
        .isEqualTo("configuration: a test of \"marks\"");
    assertThat(at(xml, "//testsuite[6]/@skipped")).isEqualTo("0"); // one of two counts
    assertThat(at(xml, "//testsuite[7]/testcase/failure/@message")).isEqualTo(SHOWN);
    assertThat(at(xml, "//testsuite[7]/testcase/failure")).contains("[NoSuchRule] </error>]]>");
  }

  /** What an XML parser finds there; it refuses what is no XML. */
  private static String at(String xml, String path) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return XPathFactory.newInstance().newXPath().evaluate(path, document);
  }
}
