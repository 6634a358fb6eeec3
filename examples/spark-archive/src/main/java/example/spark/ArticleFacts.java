package example.spark;

import java.util.List;

/** What is on record of one article. A bean, as Spark wants them; absent values are null. */
public class ArticleFacts {

  private String id;
  private String headline;
  private String publisher;
  private String url;
  private String date; // EDTF
  private List<QuoteRow> quotes;
  private List<CommitmentRow> commitments;
  private List<ActorRow> actors;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getHeadline() {
    return headline;
  }

  public void setHeadline(String headline) {
    this.headline = headline;
  }

  public String getPublisher() {
    return publisher;
  }

  public void setPublisher(String publisher) {
    this.publisher = publisher;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }

  public List<QuoteRow> getQuotes() {
    return quotes;
  }

  public void setQuotes(List<QuoteRow> quotes) {
    this.quotes = quotes;
  }

  public List<CommitmentRow> getCommitments() {
    return commitments;
  }

  public void setCommitments(List<CommitmentRow> commitments) {
    this.commitments = commitments;
  }

  public List<ActorRow> getActors() {
    return actors;
  }

  public void setActors(List<ActorRow> actors) {
    this.actors = actors;
  }
}
