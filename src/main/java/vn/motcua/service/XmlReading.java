package vn.motcua.service;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads a diagram's file without ever following what it points to. */
final class XmlReading {

    static final int LARGEST = 2 * 1024 * 1024;

    // The engine reads bytes, the gate reads characters: with another encoding they could read different diagrams.
    private static final Pattern FOREIGN_PROLOG = Pattern.compile(
            "\\A\\uFEFF?<\\?xml(?![^>]*version\\s*=\\s*[\"']1\\.0[\"'])"
                    + "|\\A\\uFEFF?<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])");

    private XmlReading() {}

    /** The root of the file; refuses what is too large, too deep, not XML, or declares a document type. */
    static XmlElement read(String file, String xml) {
        if (xml.length() > LARGEST || xml.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw refused(file, "xml.too-large", Words.of("Tệp lớn hơn 2 MB.", "The file is larger than 2 MB."));
        }
        if (FOREIGN_PROLOG.matcher(xml).find()) {
            throw refused(file, "xml.encoding", Words.of("Tệp phải là XML 1.0, mã hóa UTF-8.",
                    "The file must be XML 1.0 in UTF-8.").atLine(1));
        }
        XmlTree tree = new XmlTree();
        try {
            parse(withoutMark(xml), tree);
        } catch (XmlTree.Overgrown e) {
            throw refused(file, "xml.overgrown", Words.of(
                    "Tệp có hơn %d phần tử hoặc các phần tử lồng nhau sâu quá %d tầng.",
                    "The file has more than %d elements, or they are nested more than %d deep.",
                    XmlTree.MOST, XmlTree.DEEPEST).atLine(e.line()));
        } catch (SAXParseException e) {
            throw refused(file, "xml.malformed", Words.of("Tệp không phải XML hợp lệ, hoặc có khai báo DOCTYPE: %s",
                    "The file is not well-formed XML, or declares a DOCTYPE: %s", e.getMessage())
                    .atLine(e.getLineNumber()));
        } catch (SAXException e) {
            throw refused(file, "xml.malformed", Words.of("Tệp không phải XML hợp lệ: %s",
                    "The file is not well-formed XML: %s", e.getMessage()));
        }
        return tree.root();
    }

    private static void parse(String xml, XmlTree tree) throws SAXException {
        try {
            XMLReader reader = secureFactory().newSAXParser().getXMLReader();
            reader.setContentHandler(tree);
            reader.setErrorHandler(tree);
            reader.setEntityResolver(tree);
            reader.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The XML parser of the JDK lacks a switch that the gate needs", e);
        }
    }

    private static SAXParserFactory secureFactory() throws ParserConfigurationException, SAXException {
        // The JDK's own parser: what lies on the classpath decides nothing here.
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory;
    }

    private static String withoutMark(String xml) {
        return xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
    }

    private static DiagramRefused refused(String file, String rule, Words words) {
        return DiagramRefused.of(file, FileNames.key(file), rule, words);
    }
}
