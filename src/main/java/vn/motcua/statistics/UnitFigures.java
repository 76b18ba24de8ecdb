package vn.motcua.statistics;

/**
 * The figures of one unit in one field.
 *
 * @param unit the code of the unit where the dossiers were filed
 * @param field one of the ten groups of services
 * @param figures how many
 */
public record UnitFigures(String unit, String field, Figures figures) {}
