package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.service.ClockAfterSupplement;

/**
 * A dossier whose legal time has begun and not ended, as far as its due date is concerned.
 *
 * @param id its inner name
 * @param code its public number
 * @param service the key of its service
 * @param field the field of its service
 * @param unit the code of the unit where it was filed
 * @param due the legal due date as it is
 * @param regime what its clock does after a supplement
 */
public record OpenDossier(
        UUID id, String code, String service, String field, String unit, Instant due, ClockAfterSupplement regime) {}
