package org.onrecord.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What poms and command lines name does not go away. */
class PromisedParametersTest {

  private static final Path DESCRIPTOR =
      Path.of("target", "classes", "META-INF", "maven", "plugin.xml");
  private static final Path PROMISED =
      Path.of("src", "test", "resources", "org", "onrecord", "maven", "promised-parameters.txt");

  @Test
  void areAllThere() throws IOException, ParserConfigurationException, SAXException {
    List<String> promised =
        Files.readAllLines(PROMISED).stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(parameters()).as("goal, parameter, property").containsAll(promised);
  }

  private static List<String> parameters()
      throws IOException, ParserConfigurationException, SAXException {
    Element plugin =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(DESCRIPTOR.toFile())
            .getDocumentElement();
    List<String> parameters = new ArrayList<>();
    for (Element mojo : elements(plugin, "mojo")) {
      String goal = text(mojo, "goal");
      for (Element parameter : elements(mojo, "parameter")) {
        String name = text(parameter, "name");
        if (text(parameter, "editable").equals("true") && !goal.equals("help")) {
          parameters.add((goal + " " + name + " " + property(mojo, name)).strip());
        }
      }
    }
    return parameters;
  }

  private static String property(Element mojo, String name) {
    Element configuration = elements(mojo, "configuration").get(0);
    return elements(configuration, name).isEmpty() ? "" : text(configuration, name);
  }

  private static String text(Element element, String name) {
    return elements(element, name).get(0).getTextContent();
  }

  private static List<Element> elements(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
