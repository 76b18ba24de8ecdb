package vn.motcua.service;

/**
 * The two files of one service, as they lie in the tree.
 *
 * @param field the folder, which is the field
 * @param key the name of both files
 * @param diagramPath where the diagram lies
 * @param diagram the text of the diagram
 * @param formPath where the form lies
 * @param form the text of the form
 * @param digest changes when either text changes
 */
public record ServiceFile(String field, String key, String diagramPath, String diagram,
        String formPath, String form, String digest) {

    /** The two files under their digest. */
    public static ServiceFile of(String diagramPath, String diagram, String formPath, String form) {
        return new ServiceFile(FileNames.folder(diagramPath), FileNames.key(diagramPath), diagramPath, diagram,
                formPath, form, Digest.of(diagram, form));
    }
}
