package vn.motcua.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;

/** A service is two files of one name: what can be said of files without reading them. */
record FileRules(Map<String, Resource> files, Map<String, Resource> others) {

    List<Violation> violations() {
        Set<String> taken = taken(files.keySet());
        List<Violation> violations = new ArrayList<>();
        files.forEach((path, resource) -> {
            if (FilesBelow.isTooLarge(resource)) {
                violations.add(violation(path, "file.too-large", Words.of("Tệp lớn hơn 2 MB.",
                        "The file is larger than 2 MB.")));
            }
            if (taken.contains(path)) {
                violations.add(violation(path, "file.taken", Words.of("Đã có tệp khác cùng tên.",
                        "There is another file of that name.")));
            }
            if (!isShared(path) && !others.containsKey(ServiceFiles.partner(path))) {
                violations.add(violation(path, "file.partner", Words.of("Thiếu tệp đi cùng: %s.",
                        "The other file of the service is missing: %s.", ServiceFiles.partner(path))));
            }
        });
        return violations;
    }

    static boolean isShared(String path) {
        return FileNames.folder(path).equals("shared");
    }

    /** The paths whose name is that of a file before them: one key everywhere. */
    static Set<String> taken(Set<String> paths) {
        Set<String> keys = new HashSet<>();
        Set<String> taken = new TreeSet<>(paths);
        paths.stream().filter(FileRules::isShared).forEach(path -> keys.add(FileNames.key(path)));
        taken.removeIf(path -> isShared(path) || keys.add(FileNames.key(path)));
        return taken;
    }

    private static Violation violation(String path, String rule, Words words) {
        return new Violation(path, FileNames.key(path), "", rule, words.vietnamese(), words.english());
    }
}
