package vn.motcua.document;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the markup of a paper as its template wrote it, with nothing from outside. */
final class PaperMarkup {

    // What XML cannot hold, and the marks that turn the direction of writing to make a text read otherwise.
    private static final Pattern UNFIT = Pattern.compile(
            "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
                    + "|[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    // The Java's own: to look for another one takes longer than to read the paper.
    private static final DocumentBuilderFactory PARSERS = parsers();

    private PaperMarkup() {}

    static Document read(String html) throws IOException {
        try {
            return parser().parse(new InputSource(new StringReader(clean(html))));
        } catch (SAXException broken) {
            throw new IOException("A template made no well-formed paper", broken);
        }
    }

    /** Letters whose marks stand apart would be drawn apart; the typeface has the composed ones. */
    private static String clean(String html) {
        return Normalizer.normalize(UNFIT.matcher(html).replaceAll(""), Normalizer.Form.NFC);
    }

    private static DocumentBuilder parser() {
        synchronized (PARSERS) {
            try {
                return PARSERS.newDocumentBuilder();
            } catch (ParserConfigurationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static DocumentBuilderFactory parsers() {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        parsers.setExpandEntityReferences(false);
        parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parsers.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return parsers;
    }
}
