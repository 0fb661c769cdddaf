package org.openmassage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The bill of materials has no parent, so that its version and its list are held to the reactor's here. */
class BillOfMaterialsTest {
    private final XPath paths = XPathFactory.newInstance().newXPath();
    private final Document reactor = read("pom.xml");
    private final Document bill = read("bom/pom.xml");

    @Test
    void bill_has_the_version_of_the_reactor() throws Exception {
        assertThat(paths.evaluate("/project/version", bill))
                .isNotBlank()
                .isEqualTo(paths.evaluate("/project/version", reactor));
    }

    @Test
    void bill_lists_every_module_that_a_host_embeds_and_nothing_else() throws Exception {
        List<String> expected = LibraryModule.NAMES.stream()
                .map(name -> name.substring("org.".length()).replace('.', '-'))
                .toList();
        assertThat(texts("/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void bill_brings_nothing_but_its_list() throws Exception {
        assertThat(texts("/project/parent | /project/dependencies | /project/modules"))
                .isEmpty();
    }

    private List<String> texts(String path) throws Exception {
        NodeList nodes = (NodeList) paths.evaluate(path, bill, XPathConstants.NODESET);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(nodes.item(i).getTextContent());
        }
        return found;
    }

    /** Tests run in the folder of their module, one below the reactor's. */
    private static Document read(String path) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("..").resolve(path).toFile());
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read " + path, e);
        }
    }
}
