package example.spark;

import java.util.List;

/** A commitment. A bean, as Spark wants them; absent values are null. */
public class CommitmentRow {

  private String id;
  private String kind;
  private String polarity;
  private String status;
  private List<String> by; // full names
  private List<String> to;
  private String action;
  private String condition;
  private String due; // EDTF
  private int start; // of the action, in UTF-16 code units of the text
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

  public String getPolarity() {
    return polarity;
  }

  public void setPolarity(String polarity) {
    this.polarity = polarity;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public List<String> getBy() {
    return by;
  }

  public void setBy(List<String> by) {
    this.by = by;
  }

  public List<String> getTo() {
    return to;
  }

  public void setTo(List<String> to) {
    this.to = to;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
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
