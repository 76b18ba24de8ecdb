package vn.motcua.portal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.refusal.FieldProblem;

/**
 * A dossier, as the API tells it.
 *
 * @param id the inner name
 * @param code the public number, null while it is a draft
 * @param version counts the changes, for {@code If-Match}
 * @param service the key of the service
 * @param serviceName its Vietnamese name
 * @param serviceVersion the version on which it was filed
 * @param unit the code of the unit where it was filed
 * @param unitName the name of that unit
 * @param status where it stands
 * @param officialStatus the number of the status on the national portal, null for a draft
 * @param submittedAt when it was filed
 * @param acceptedAt when the desk took it in
 * @param due the legal due date, null before acceptance
 * @param promised the new date promised with an apology, null without one
 * @param remaining the working time left, negative when late; null where no clock runs
 * @param late whether the legal time was ever exceeded
 * @param clock when the legal time ran and when it stood
 * @param stages the way: done, current and to come
 * @param documents what was handed in
 * @param asked what is asked of the applicant now
 * @param payments the fees of the dossier and what became of them
 * @param results the papers issued
 * @param slips the official papers about it, the newest first
 * @param answers what was filled in, for the applicant and the officers
 * @param problems what is missing or wrong before a draft can be filed, null once it was
 */
record DossierJson(
        UUID id,
        String code,
        int version,
        String service,
        String serviceName,
        int serviceVersion,
        String unit,
        String unitName,
        String status,
        Integer officialStatus,
        OffsetDateTime submittedAt,
        OffsetDateTime acceptedAt,
        OffsetDateTime due,
        LocalDate promised,
        Duration remaining,
        boolean late,
        List<SpanJson> clock,
        List<StageJson> stages,
        List<DocumentJson> documents,
        List<AskedJson> asked,
        List<PaymentJson> payments,
        List<ResultJson> results,
        List<SlipJson> slips,
        Map<String, Object> answers,
        List<FieldProblem> problems) {}
