package vn.motcua.portal;

import java.time.Instant;

/**
 * A dossier in the list of its applicant.
 *
 * @param href where it opens
 * @param title what it is: the service, or what is asked
 * @param code the public number, null while it is a draft
 * @param place the unit where it was or will be filed; of what is asked, the service
 * @param status where it stands, null for what is asked
 * @param at the last change, of a filed dossier the filing, of what is asked when it was asked
 * @param due when the result is promised, or by when the answer is awaited; null where nothing is set
 */
record OwnDossierLine(
        String href, String title, String code, String place, StatusWord status, Instant at, Instant due) {}
