package vn.motcua.browser;

import java.util.List;

/**
 * What stands on the receipt of a filed dossier.
 *
 * @param code the dossier's code
 * @param key the tracking key
 * @param files each document with its name and its hash
 */
record Receipt(String code, String key, List<String> files) {}
