package vn.motcua.service;

import java.io.StringReader;
import javax.xml.namespace.QName;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Grows the tree of elements while the file is read, and stops where it outgrows any drawing. */
final class XmlTree extends DefaultHandler {

    static final int DEEPEST = 40;
    static final int MOST = 20_000;

    private Locator locator;
    private XmlElement root;
    private XmlElement open;
    private int depth;
    private int count;

    /** More elements, or deeper ones, than any drawing needs. */
    static final class Overgrown extends SAXException {

        private final int line;

        Overgrown(int line) {
            super("overgrown");
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    XmlElement root() {
        return root;
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws Overgrown {
        if (++depth > DEEPEST || ++count > MOST) {
            throw new Overgrown(locator.getLineNumber());
        }
        open = new XmlElement(new QName(uri, localName), locator.getLineNumber(), open);
        if (root == null) {
            root = open;
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            open.put(new QName(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        depth--;
        open = open.parent().orElse(null);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.append(new String(characters, start, length));
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }
}
