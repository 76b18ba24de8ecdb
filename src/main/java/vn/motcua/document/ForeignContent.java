package vn.motcua.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds a second format inside a document: a page or a program that rides on a picture, an archive behind a PDF. */
final class ForeignContent {

    private static final List<String> MARKUP =
            List.of("<script", "<html", "<!doctype", "<?php", "<iframe", "<body", "<svg ", "<svg>");
    // The end record of an archive that lies in one piece; readers of archives look for it from the end of the file.
    private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6, 0, 0, 0, 0};
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private ForeignContent() {}

    static boolean in(DocumentType type, DocumentEnds ends) {
        return hasMarkup(ends.head())
                || hasMarkup(afterTheEnd(type, ends.tail()))
                || has(ends.tail(), ARCHIVE_END)
                || type != DocumentType.PDF && (has(ends.head(), PDF_START) || has(ends.tail(), PDF_START));
    }

    /** In a PDF markup may be innocent text, so only what follows its end counts. */
    private static byte[] afterTheEnd(DocumentType type, byte[] tail) {
        int end = type == DocumentType.PDF ? Bytes.findLast(tail, PDF_END) : 0;
        return end < 0 ? new byte[0] : Arrays.copyOfRange(tail, end, tail.length);
    }

    private static boolean hasMarkup(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::contains);
    }

    private static boolean has(byte[] bytes, byte[] pattern) {
        return Bytes.find(bytes, bytes.length, pattern, 0) >= 0;
    }
}
