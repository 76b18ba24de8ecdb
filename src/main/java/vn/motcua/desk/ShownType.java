package vn.motcua.desk;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The kinds of documents that a page may show; a browser runs nothing that is in them. */
enum ShownType {
    PDF(MediaType.APPLICATION_PDF_VALUE),
    JPEG(MediaType.IMAGE_JPEG_VALUE),
    PNG(MediaType.IMAGE_PNG_VALUE);

    private final String mediaType;

    ShownType(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<ShownType> of(String mediaType) {
        return Stream.of(values()).filter(shown -> shown.mediaType.equals(mediaType)).findFirst();
    }
}
