package vn.motcua.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Goes through all stored documents and finds those that are no longer what was stored. */
@Component
public class DocumentScrub {

    private static final int PAGE = 500;

    private final ContentStore contents;
    private final Documents documents;

    DocumentScrub(ContentStore contents, Documents documents) {
        this.contents = contents;
        this.documents = documents;
    }

    /** The hashes of the damaged documents, in order; empty when all is well. */
    public List<String> damaged() {
        List<String> damaged = new ArrayList<>();
        List<String> page = contents.hashesAfter("", PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(sha256 -> !documents.verify(sha256)).forEach(damaged::add);
            page = contents.hashesAfter(page.get(page.size() - 1), PAGE);
        }
        return damaged;
    }
}
