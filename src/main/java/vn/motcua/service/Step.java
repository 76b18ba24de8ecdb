package vn.motcua.service;

/**
 * One step of the straight way to the result, as the applicant sees it.
 *
 * @param id the id of the user task or call activity
 * @param name its Vietnamese name
 * @param nameEn its English name, or the Vietnamese where it has none
 * @param lane whose step it is
 */
public record Step(String id, String name, String nameEn, Lane lane) {}
