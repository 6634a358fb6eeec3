package org.onrecord.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.onrecord.formats.MemoryFolder;
import org.onrecord.formats.Samples;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;

class MarkdownFormatTest {

  private static String markdown(Article article) {
    return MemoryFolder.of(new MarkdownFormat(), article);
  }

  private static Node parsed(Article article) {
    return Parser.builder().build().parse(markdown(article));
  }

  @Test
  void tellsWhoSaidAndPromisedWhat() {
    assertThat(markdown(Samples.emoji()))
        .isEqualTo(
            """
            # 😀 Ferry firm makes peace 😀

            By Vera Lind · Alder Bay Echo · 2026-11-24 · https://echo.example/pier?a=1\\&b=2\\#top

            ## Who said what

            - **Norsund**: to build a new 😀 pier by 2030 (indirect)
            - **Ann Roe**: “We 😀 broke the old one,” “No fare will rise.” (direct)

            ## Who promised what

            - **Norsund**: to build a new 😀 pier by 2030 (pledge, open, due by 2030 (2030))

            ## Who is who

            - **Norsund** (organization)
            - **Ann Roe**: chief executive of Norsund (person)
            """);
  }

  @Test
  void hasNoMarkupButItsOwn() {
    Set<String> own =
        Set.of(
            "Document", "Heading", "Text", "Paragraph", "BulletList", "ListItem", "StrongEmphasis");
    for (Article article : Samples.many()) {
      assertThat(kinds(parsed(article))).isSubsetOf(own);
    }
    for (Article article : Samples.faulty()) {
      assertThat(kinds(parsed(article))).isSubsetOf(own);
    }
  }

  private static Set<String> kinds(Node root) {
    Set<String> kinds = new HashSet<>();
    root.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node parent) {
            kinds.add(parent.getClass().getSimpleName());
            super.visitChildren(parent);
          }
        });
    return kinds;
  }

  @Test
  void showsWordsAsTheyAre() {
    String name = "# *Roe* _x_ `y` [z](w) <script>&amp; \\ 1. ~a~ | ![b](c)";
    Actor actor = Actor.builder().id("a").name(name).type(ActorType.PERSON).build();
    Article article = Article.builder().id("a").text("Yes.").addActors(actor).build();
    assertThat(texts(parsed(article))).contains(name);
  }

  private static String texts(Node root) {
    StringBuilder texts = new StringBuilder();
    root.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            texts.append(text.getLiteral());
          }
        });
    return texts.toString();
  }

  @Test
  void leavesOutWhatIsNotThere() {
    assertThat(markdown(Samples.parsed("a", "Yes."))).isEqualTo("# Yes.\n");
    assertThat(markdown(Samples.parsed("local/empty", ""))).isEqualTo("# local/empty\n");
  }
}
