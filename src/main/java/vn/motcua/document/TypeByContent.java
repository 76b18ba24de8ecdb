package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.Tika;

/** Tells what a document is by what it contains, and refuses what is two things at once. */
final class TypeByContent {

    private final Tika tika = new Tika();

    DocumentType of(DocumentEnds ends) {
        DocumentType type = DocumentType.of(detect(ends.head()))
                .filter(found -> found.opens(ends.head()))
                .orElseThrow(DocumentRefusal::wrongType);
        if (ForeignContent.in(type, ends)) {
            throw DocumentRefusal.wrongType();
        }
        return type;
    }

    private String detect(byte[] head) {
        try {
            return tika.detect(new ByteArrayInputStream(head));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
