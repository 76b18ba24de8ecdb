package vn.motcua.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.document.PaperForm;
import vn.motcua.document.PaperForms;
import vn.motcua.document.Papers;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Tracking;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** The papers about a dossier, for those who may see the dossier. */
@Component
public class Slips {

    private final SlipTable slips;
    private final SlipDrawing drawing;
    private final Dossiers dossiers;
    private final DossierFiles files;
    private final Tracking tracking;
    private final ControlFacts controls;
    private final PaperForms forms;
    private final Papers papers;
    private final CityClock clock;

    Slips(
            SlipTable slips,
            SlipDrawing drawing,
            Dossiers dossiers,
            DossierFiles files,
            Tracking tracking,
            ControlFacts controls,
            PaperForms forms,
            Papers papers,
            CityClock clock) {
        this.slips = slips;
        this.drawing = drawing;
        this.dossiers = dossiers;
        this.files = files;
        this.tracking = tracking;
        this.controls = controls;
        this.forms = forms;
        this.papers = papers;
        this.clock = clock;
    }

    /** The applicant's own copy: the name of the file and the PDF. */
    public record OwnCopy(String name, byte[] pdf) {}

    /** The slips of a dossier that was already found for this reader, the newest first; internal ones for officers alone. */
    public List<Slip> of(Actor reader, UUID dossier) {
        return slips.of(dossier).stream()
                .filter(slip -> isFor(reader, slip.kind()))
                .map(slip -> slip.kind() == SlipKind.REFUSAL && slip.file() == null ? drawing.withFile(slip) : slip)
                .toList();
    }

    /**
     * A slip with its PDF, drawn now if nobody asked for it before.
     *
     * @param kind the word of the kind
     * @throws Refusal not found, for what does not exist and for what is not this reader's alike
     */
    public Slip open(Actor reader, String idOrCode, String kind, int version) {
        Dossier dossier = dossiers.find(reader, idOrCode);
        SlipKind wanted = SlipKind.find(kind).filter(known -> isFor(reader, known)).orElseThrow(Refusal::notFound);
        return drawing.drawn(dossier.id(), wanted, version);
    }

    /**
     * The applicant's own copy of form 01: the same paper with the look-up code, drawn for him alone and not kept.
     *
     * @throws Refusal not found, also for officers: the code is the applicant's secret
     */
    public OwnCopy ownCopy(Actor applicant, String idOrCode, int version) {
        Dossier dossier = dossiers.find(applicant, idOrCode);
        if (!dossier.applicant().account().equals(applicant.account())) {
            throw Refusal.notFound();
        }
        Slip slip = slips.find(dossier.id(), SlipKind.RECEIPT, version).orElseThrow(Refusal::notFound);
        Map<String, Object> facts = new LinkedHashMap<>(slips.factsOf(slip));
        String key = tracking.keyOf(dossier.id());
        facts.put("trackingKey", key);
        facts.put("link", UriComponentsBuilder.fromUriString(String.valueOf(facts.get("link")))
                .queryParam("key", key)
                .toUriString());
        return new OwnCopy(slip.name(), drawing.signed(slip, facts).pdf());
    }

    /**
     * The control sheet as it stands now, unsigned and not kept; for officers and the manager.
     *
     * @throws Refusal not found, for what does not exist and for what is not this reader's alike
     */
    public byte[] controlSheet(Actor reader, String idOrCode) {
        Dossier dossier = dossiers.find(reader, idOrCode);
        Instant now = clock.instant();
        if (!isFor(reader, SlipKind.CONTROL)) {
            throw Refusal.notFound();
        }
        PaperForm form = forms.get(SlipKind.CONTROL.code(), LocalDate.ofInstant(now, CityClock.ZONE));
        return papers.render(SlipKind.CONTROL.code(), controls.of(files.open(dossier), form, now));
    }

    private static boolean isFor(Actor reader, SlipKind kind) {
        return !kind.isInternal() || !reader.isApplicant();
    }
}
