package com.example.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.model.SourceText;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Subject;
import org.onrecord.validation.Validator;

class ShoutingIsQuotedTest {

  private final Validator validator = new Validator(new HouseRules().rules());

  @Test
  void findsTheHouseShouting() {
    assertThat(check("The bridge is open!")).extracting(Finding::rule).containsExactly("ShoutingIsQuoted");
  }

  @Test
  void letsThoseShoutWhomWeQuote() {
    assertThat(check("“The bridge is open!” Ann Roe said.")).isEmpty();
  }

  private List<Finding> check(String body) {
    SourceText text = SourceText.of("bridge", "Bridge opens\n\nBy Vera Lind\n\n" + body + "\n");
    return validator.validate(Subject.of(ArticleParser.standard().parse(text)));
  }
}
