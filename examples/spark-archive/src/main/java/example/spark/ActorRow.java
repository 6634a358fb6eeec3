package example.spark;

import java.util.List;

/** Somebody in an article. A bean, as Spark wants them; absent values are null. */
public class ActorRow {

  private String id;
  private String name;
  private String type;
  private String country; // ISO 3166
  private List<String> titles;
  private int mentions;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public List<String> getTitles() {
    return titles;
  }

  public void setTitles(List<String> titles) {
    this.titles = titles;
  }

  public int getMentions() {
    return mentions;
  }

  public void setMentions(int mentions) {
    this.mentions = mentions;
  }
}
