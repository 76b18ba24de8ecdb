package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;

/** The documents of all dossiers: taken in only when they are what they should be, and kept under their hash. */
@Component
public class Documents {

    private final ContentStore contents;
    private final DocumentSettings settings;
    private final TypeByContent types = new TypeByContent();

    Documents(ContentStore contents, DocumentSettings settings) {
        this.contents = contents;
        this.settings = settings;
    }

    /**
     * Takes a document in, or refuses it with the reason.
     *
     * <p>Reads and inspects before it touches the database, and stores in the caller's transaction.
     *
     * @param fileName the name that the sender gave; it proves nothing
     * @param content read up to the size limit and no further
     */
    public StoredDocument store(String fileName, InputStream content) {
        try (ReceivedFile received = ReceivedFile.receive(content, settings.maxSize())) {
            DocumentType type = inspect(received);
            contents.put(received, type.mediaType());
            String name = DocumentName.clean(fileName, type);
            return new StoredDocument(received.sha256(), name, type.mediaType(), received.size());
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /**
     * Keeps a paper of our own, which needs no inspection, in the caller's transaction.
     *
     * @param name the file's name
     */
    public StoredDocument store(String name, SignedPaper paper) {
        DocumentType type = DocumentType.PDF;
        String sha256 = contents.put(paper.bytes(), type.mediaType());
        return new StoredDocument(sha256, nameOfPaper(name), type.mediaType(), paper.bytes().length);
    }

    /** The name under which a paper of our own will be kept. */
    public static String nameOfPaper(String name) {
        return DocumentName.clean(name, DocumentType.PDF);
    }

    /** Copies a stored content; fails at the end if it is not what was stored. */
    public void writeTo(String sha256, OutputStream target) {
        try (InputStream content = open(sha256)) {
            content.transferTo(target);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** Opens a stored content, which is read from the database piece by piece. */
    public InputStream open(String sha256) {
        if (!exists(sha256)) {
            throw Refusal.notFound();
        }
        return new ChunkStream(contents, sha256);
    }

    /** Whether a content with this hash is stored. */
    public boolean exists(String sha256) {
        return contents.exists(sha256);
    }

    /** Whether the content is there, whole, and has the hash under which it was stored. */
    public boolean verify(String sha256) {
        try (InputStream content = new ChunkStream(contents, sha256)) {
            content.transferTo(OutputStream.nullOutputStream());
            return exists(sha256);
        } catch (IOException damaged) {
            return false;
        }
    }

    private DocumentType inspect(ReceivedFile received) throws IOException {
        DocumentEnds ends = DocumentEnds.of(received);
        DocumentType type = types.of(ends);
        if (type == DocumentType.PDF) {
            PdfInspection.inspect(received, ends);
        } else {
            PictureInspection.inspect(received, type);
        }
        return type;
    }
}
