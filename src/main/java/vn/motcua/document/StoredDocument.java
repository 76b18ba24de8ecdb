package vn.motcua.document;

/**
 * A document that the store holds.
 *
 * @param sha256 the hash of its content in hexadecimal, under which it is found again
 * @param name the file name as people see it, made harmless
 * @param type the media type, told by the content
 * @param size the number of bytes
 */
public record StoredDocument(String sha256, String name, String type, long size) {}
