package example.spark;

/** A quote. A bean, as Spark wants them; absent values are null. */
public class QuoteRow {

  private String id;
  private String kind;
  private String speaker; // the full name
  private String words;
  private String cue;
  private int start; // UTF-16 code units of the text
  private int end;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSpeaker() {
    return speaker;
  }

  public void setSpeaker(String speaker) {
    this.speaker = speaker;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getCue() {
    return cue;
  }

  public void setCue(String cue) {
    this.cue = cue;
  }

  public int getStart() {
    return start;
  }

  public void setStart(int start) {
    this.start = start;
  }

  public int getEnd() {
    return end;
  }

  public void setEnd(int end) {
    this.end = end;
  }
}
