package vn.motcua.service;

import vn.motcua.form.FormSchema;

/**
 * One version of a service: its diagram with the form of the same name.
 *
 * @param key the one key everywhere
 * @param version counts from one
 * @param definitionId the engine's id of this version
 * @param diagram the way of the dossier
 * @param form what the applicant fills in and hands in
 */
public record Service(String key, int version, String definitionId, Diagram diagram, FormSchema form) {

    /** What the law and the city say about it. */
    public Sheet sheet() {
        return diagram.sheet();
    }
}
