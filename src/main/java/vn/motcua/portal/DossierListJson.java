package vn.motcua.portal;

import java.util.List;

/**
 * A page of dossiers, the latest change first.
 *
 * @param items the dossiers
 * @param next the cursor of the next page, null on the last
 */
record DossierListJson(List<DossierLineJson> items, String next) {}
