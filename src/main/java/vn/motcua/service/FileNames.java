package vn.motcua.service;

import java.util.regex.Pattern;

/** What a file's name and folder say: the key, and the field. */
final class FileNames {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private FileNames() {}

    /** The name without folder and ending; one key everywhere. */
    static String key(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The folder in which the file lies; empty if there is none. */
    static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
    }

    static boolean isKey(String text) {
        return text != null && KEY.matcher(text).matches();
    }
}
