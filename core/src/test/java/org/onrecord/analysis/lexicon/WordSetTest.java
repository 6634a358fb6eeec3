package org.onrecord.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private final Lexicon lexicon = Lexicon.english();

  @Test
  void tellsAWordAsItStandsFromItsDictionaryForm() {
    WordSet set = WordSet.of("promise", "sank");

    assertThat(set.hasForm(lexicon.word("promise"))).isTrue();
    assertThat(set.hasForm(lexicon.word("promised"))).isFalse();
    assertThat(set.hasLemma(lexicon.word("promised"))).isTrue();
    assertThat(set.hasForm(lexicon.word("sank"))).isTrue();
    assertThat(set.hasLemma(lexicon.word("sank"))).isFalse();
    assertThat(set.has("sank")).isTrue();
  }

  @Test
  void answersTheSameWhenAskedAgain() {
    WordSet set = WordSet.of("pier");

    for (int i = 0; i < 3; i++) {
      assertThat(set.hasForm(lexicon.word("pier"))).isTrue();
      assertThat(set.hasForm(lexicon.word("ferry"))).isFalse();
    }
  }

  @Test
  void keepsTheAnswersOfManySetsApart() {
    List<WordSet> sets = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sets.add(i % 3 == 0 ? WordSet.of("harbour") : WordSet.of("quay"));
    }
    Word harbour = lexicon.word("harbour");

    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < sets.size(); i++) {
        assertThat(sets.get(i).hasForm(harbour)).as("set %d", i).isEqualTo(i % 3 == 0);
        assertThat(sets.get(i).hasLemma(harbour)).as("set %d", i).isEqualTo(i % 3 == 0);
      }
    }
  }

  @Test
  void knowsWordsThatNoLexiconHas() {
    WordSet set = WordSet.of("zorvian");

    assertThat(set.hasForm(lexicon.word("Zorvian"))).isTrue();
    assertThat(set.hasForm(lexicon.word("Zorviana"))).isFalse();
  }

  @Test
  void aMapKnowsFormsAndDictionaryForms() {
    WordMap<Integer> map = WordMap.of(Map.of("go", 1, "went", 2));

    assertThat(map.ofForm(lexicon.word("went"))).isEqualTo(2);
    assertThat(map.ofLemma(lexicon.word("went"))).isEqualTo(1);
    assertThat(map.ofForm(lexicon.word("left"))).isNull();
    assertThat(map.of("go")).isEqualTo(1);
  }

  @Test
  void aFewWordsAreFoundAndNoOthers() {
    FewWords<int[]> few = new FewWords<>();
    few.enter(lexicon.word("pier"), () -> new int[1])[0]++;
    few.enter(lexicon.word("Pier"), () -> new int[1])[0]++;

    assertThat(few.get(lexicon.word("pier"))).containsExactly(2);
    for (String other : List.of("ferry", "fare", "mayor", "town", "council", "zorvian")) {
      assertThat(few.get(lexicon.word(other))).isNull();
    }
  }

  @Test
  void formsAreSharedWithLiterals() {
    for (String form : List.of("pier", "zorvian", "n't", "&", "4th")) {
      String text = "the " + form;
      Word word = lexicon.lookUp(text, text.length() - form.length(), text.length());

      assertThat(word.form()).isSameAs(form);
    }
  }
}
