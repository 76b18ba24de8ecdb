package vn.motcua.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.MessageSource;

/** The message bundles as the product reads them. */
final class Bundles {

    private Bundles() {}

    static MessageSource read() {
        try {
            return new WebConfiguration().messageSource();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
