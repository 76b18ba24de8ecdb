package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.web.ClockView;
import vn.motcua.web.StageLine;

/**
 * A filed dossier as its applicant follows it, or whoever holds the tracking key.
 *
 * @param dossier the dossier itself
 * @param serviceName the service's name in the language of the reader
 * @param unitName the name of the unit where it was filed
 * @param status where it stands, in words
 * @param clock the legal clock in words
 * @param stages the way
 * @param asked what is asked of the applicant now
 * @param reason why it was refused; empty where it was not
 * @param documents what was handed in; empty for whoever only holds the key
 * @param results the papers issued; empty for whoever only holds the key
 * @param own whether the reader is the applicant
 * @param activeSteps the steps of the diagram where it is, by their ids
 * @param doneSteps the steps behind it
 */
record DossierView(
        Dossier dossier,
        String serviceName,
        String unitName,
        StatusWord status,
        ClockView clock,
        List<StageLine> stages,
        List<AskedView> asked,
        String reason,
        List<FiledDocument> documents,
        List<DossierResult> results,
        boolean own,
        String activeSteps,
        String doneSteps) {

    /** The key of the words that say what follows from where it stands. */
    public String nextKey() {
        boolean waits = !asked.isEmpty() && !dossier.status().awaitsApplicant();
        return waits ? "dossier.status.asked.next" : status.key() + ".next";
    }

    /** Whether the applicant may still take it back. */
    public boolean withdrawable() {
        return own && switch (dossier.status()) {
            case SUBMITTED, ACCEPTED, IN_PROGRESS, SUPPLEMENT_ASKED, PAYMENT_ASKED -> true;
            default -> false;
        };
    }

    /** An address of this dossier. */
    public String at(String rest) {
        return "/dossiers/" + dossier.code() + rest;
    }
}
