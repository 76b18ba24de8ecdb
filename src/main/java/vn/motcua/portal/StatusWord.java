package vn.motcua.portal;

import vn.motcua.dossier.DossierStatus;

/**
 * Where a dossier stands, in the words and with the colour that the applicant sees.
 *
 * @param key the key of the words
 * @param state the colour and sign: {@code ok}, {@code soon}, {@code late}, {@code hold} or none
 */
record StatusWord(String key, String state) {

    static StatusWord of(DossierStatus status) {
        return new StatusWord("dossier.status." + status.code(), switch (status) {
            case SUPPLEMENT_ASKED, PAYMENT_ASKED -> "soon";
            case RESULT_READY, RETURNED -> "ok";
            case REFUSED -> "late";
            case LAPSED, STOPPED -> "hold";
            case ACCEPTED, IN_PROGRESS -> "accent";
            case DRAFT, SUBMITTED, WITHDRAWN -> "";
        });
    }
}
