package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Reads a PDF, but unpacks no stream of objects before it is known to fit into memory. */
final class GuardedPdfParser extends PDFParser {

    private static final long MOST_UNPACKED = 32L * 1024 * 1024;

    private final byte[] buffer = new byte[16 * 1024];
    private final Set<Long> measured = new HashSet<>();
    private long unpacked;

    GuardedPdfParser(RandomAccessRead source) throws IOException {
        super(source, "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (isUnpackedWhileReading(stream)) {
            measure(stream);
        }
        return stream;
    }

    /** What is encrypted can be measured only here, after PDFBox has decrypted it. */
    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (document.isEncrypted()
                && measured.add(number)
                && document.getObjectFromPool(new COSObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            measure(stream);
        }
        return super.parseObjectStreamObject(number, key);
    }

    private static boolean isUnpackedWhileReading(COSStream stream) {
        COSName type = stream.getCOSName(COSName.TYPE);
        return stream.containsKey(COSName.FIRST)
                || stream.containsKey(COSName.W)
                || COSName.OBJ_STM.equals(type)
                || COSName.XREF.equals(type);
    }

    private void measure(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        COSBase filter = filters instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filters;
        if (filter == null) {
            return;
        }
        // Other filters, and several in a row, are used here only to hide how much comes out.
        if (!COSName.FLATE_DECODE.equals(filter)) {
            throw DocumentRefusal.unreadable();
        }
        try (InputStream in = new FlateFilterDecoderStream(stream.createRawInputStream())) {
            int read = in.read(buffer);
            while (read > 0) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw DocumentRefusal.unreadable();
                }
                read = in.read(buffer);
            }
        }
    }
}
