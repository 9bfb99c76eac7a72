package courtnotices.search.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook read as what it is, a zip of XML, by other means than it was written with. */
final class Workbooks {

    private final Map<String, Document> parts = new HashMap<>();

    private Workbooks() {}

    static Workbooks of(byte[] xlsx) throws IOException {
        Workbooks read = new Workbooks();
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, xlsx);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                read.parts.put(entry.getName(), xml(zip.getInputStream(entry).readAllBytes()));
            }
        } finally {
            Files.delete(file);
        }
        return read;
    }

    /** The sheets' names in order. */
    List<String> names() {
        return elements(part("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    /** The rows of a sheet, counted from 1; each cell as its type and what it holds. */
    List<List<String>> sheet(int number) {
        return elements(part("xl/worksheets/sheet" + number + ".xml"), "row").stream()
                .map(row -> cells(row))
                .toList();
    }

    private Document part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        NodeList all = row.getElementsByTagName("c");
        for (int i = 0; i < all.getLength(); i++) {
            Element cell = (Element) all.item(i);
            String type = cell.getAttribute("t").isEmpty() ? "n" : cell.getAttribute("t");
            cells.add(type + ":" + cell.getTextContent());
        }
        return cells;
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Document xml(byte[] part) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("no XML", e);
        }
    }
}
