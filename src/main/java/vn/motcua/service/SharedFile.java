package vn.motcua.service;

/**
 * The file of a block or of a form that services share.
 *
 * @param key the name of the file
 * @param path where it lies
 * @param content its text
 * @param digest changes when the text changes
 */
public record SharedFile(String key, String path, String content, String digest) {

    /** The file under its digest. */
    public static SharedFile of(String path, String content) {
        return new SharedFile(FileNames.key(path), path, content, Digest.of(content));
    }
}
