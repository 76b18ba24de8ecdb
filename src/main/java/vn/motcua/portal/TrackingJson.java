package vn.motcua.portal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Where a dossier stands, for whoever holds its code and its tracking key: nothing personal.
 *
 * @param code the public number
 * @param service the key of the service
 * @param serviceName its Vietnamese name
 * @param status where it stands
 * @param officialStatus the number of the status on the national portal
 * @param unit the code of the unit where it was filed
 * @param unitName the name of that unit
 * @param submittedAt when it was filed
 * @param due the legal due date, null before acceptance
 * @param promised the new date promised with an apology, null without one
 * @param remaining the working time left, negative when late; null where no clock runs
 * @param late whether the legal time was ever exceeded
 * @param stages the way: done, current and to come
 * @param asked what is asked of the applicant now
 */
record TrackingJson(
        String code,
        String service,
        String serviceName,
        String status,
        int officialStatus,
        String unit,
        String unitName,
        OffsetDateTime submittedAt,
        OffsetDateTime due,
        LocalDate promised,
        Duration remaining,
        boolean late,
        List<StageJson> stages,
        List<AskedJson> asked) {}
