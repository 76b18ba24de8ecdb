package vn.motcua.portal;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A dossier in the list of dossiers, as the API tells it.
 *
 * @param id the inner name
 * @param code the public number, null while it is a draft
 * @param version counts the changes
 * @param service the key of the service
 * @param serviceName its Vietnamese name
 * @param unit the code of the unit where it was filed
 * @param unitName the name of that unit
 * @param status where it stands
 * @param officialStatus the number of the status on the national portal, null for a draft
 * @param submittedAt when it was filed
 * @param acceptedAt when the desk took it in
 * @param due the legal due date, null before acceptance
 * @param late whether the legal time was ever exceeded
 */
record DossierLineJson(
        UUID id,
        String code,
        int version,
        String service,
        String serviceName,
        String unit,
        String unitName,
        String status,
        Integer officialStatus,
        OffsetDateTime submittedAt,
        OffsetDateTime acceptedAt,
        OffsetDateTime due,
        boolean late) {}
