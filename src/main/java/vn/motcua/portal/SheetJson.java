package vn.motcua.portal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.form.DocumentSlot;
import vn.motcua.service.Lane;
import vn.motcua.service.Service;
import vn.motcua.service.Sheet;
import vn.motcua.service.Step;

/**
 * Everything about one service, as the API tells it.
 *
 * @param service what the list says too
 * @param version the version on which a dossier would be filed now
 * @param agency the deciding agency
 * @param division the part of the agency that does the specialist's work, null without
 * @param result what the applicant gets
 * @param legalBasis the laws, one by one
 * @param guide the guide for the applicant
 * @param validFrom the first day on which it is offered, null for always
 * @param validTo the last day on which it is offered, null for ever
 * @param lifeEvents the moments of life in which people need it
 * @param documents what is to be handed in
 * @param steps the way to the result
 * @param form the schema, components and all
 */
record SheetJson(
        @JsonUnwrapped ServiceJson service,
        int version,
        String agency,
        String division,
        String result,
        List<String> legalBasis,
        String guide,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> lifeEvents,
        List<SlotJson> documents,
        List<StepJson> steps,
        @JsonRawValue @Schema(type = "object") String form) {

    /** A document to hand in: an original, a copy or a certified copy. */
    record SlotJson(String key, String name, String nameEn, boolean required, String form) {

        static SlotJson of(DocumentSlot slot) {
            return new SlotJson(slot.key(), slot.name(), slot.nameEn(), slot.required(), slot.form());
        }
    }

    /** A step of the way: the lane in which it lies, and the unit and role that the lane names. */
    record StepJson(String id, String name, String nameEn, String lane, String unit, String role) {

        static StepJson of(Step step) {
            Lane lane = step.lane();
            return new StepJson(
                    step.id(),
                    step.name(),
                    step.nameEn(),
                    lane == null ? null : lane.name(),
                    lane == null ? null : lane.unit(),
                    lane == null ? null : lane.role());
        }
    }

    static SheetJson of(Service service, String form) {
        Sheet sheet = service.sheet();
        return new SheetJson(
                ServiceJson.of(service),
                service.version(),
                sheet.agency(),
                Blank.toNull(sheet.division()),
                sheet.result(),
                sheet.legalBasis(),
                sheet.documentation(),
                sheet.validFrom(),
                sheet.validTo(),
                sheet.lifeEvents(),
                service.form().documents().stream().map(SlotJson::of).toList(),
                service.diagram().straightWay().stream().map(StepJson::of).toList(),
                form);
    }
}
