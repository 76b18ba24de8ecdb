package vn.motcua.organisation;

/**
 * An agency that receives dossiers or works on them.
 *
 * @param code the city's code of the unit, for instance {@code 00001} or {@code 01-TP}
 * @param name the name that people see
 * @param tier the level on which it stands
 * @param type what it is called by law, for instance {@code phuong} or {@code so}
 * @param parent the code of the unit above; empty for the city
 * @param exchangeCode the unit's address on the exchange axis, the beginning of its dossier codes
 */
public record Unit(String code, String name, Tier tier, String type, String parent, String exchangeCode) {}
