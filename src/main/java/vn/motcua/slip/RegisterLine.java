package vn.motcua.slip;

/**
 * The place of a dossier in the register of its unit.
 *
 * @param unit the code of the unit
 * @param year the year of the book
 * @param number the running number in it, from 1 without gaps
 */
record RegisterLine(String unit, int year, int number) {}
