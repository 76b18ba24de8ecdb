package vn.motcua.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Supplements;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** Takes a document in where it belongs: into a draft, or into the supplement that was asked. */
@Component
class Upload {

    private final Drafts drafts;
    private final Supplements supplements;

    Upload(Drafts drafts, Supplements supplements) {
        this.drafts = drafts;
        this.supplements = supplements;
    }

    /** Whether no file was chosen: such a box arrives as a file without a name. */
    static boolean isNothing(MultipartFile file) {
        return file.isEmpty() && Blank.toNull(file.getOriginalFilename()) == null;
    }

    /**
     * Keeps the file under that key; the one before gives way.
     *
     * @throws Refusal with a sentence of its own for each reason why a file is not taken
     */
    DossierDocument keep(Actor applicant, Dossier dossier, String key, MultipartFile file) {
        if (file == null || isNothing(file)) {
            throw Refusal.of(Refusal.Kind.INVALID, "document.none");
        }
        try (InputStream content = file.getInputStream()) {
            return dossier.isDraft()
                    ? drafts.attach(applicant, dossier.id(), key, file.getOriginalFilename(), content)
                    : supplements.attach(applicant, dossier.id(), key, file.getOriginalFilename(), content);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
