package vn.motcua.document;

/**
 * Who signs a paper, and for whom.
 *
 * @param account the account of the person; it stays inside and is not written into the paper
 * @param name the person's name
 * @param position the person's position, for instance "Chủ tịch"
 * @param unit the code of the unit whose key signs
 */
public record Signer(String account, String name, String position, String unit) {}
