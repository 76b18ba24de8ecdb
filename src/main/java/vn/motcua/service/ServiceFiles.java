package vn.motcua.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.form.Field;
import vn.motcua.form.FormRefused;
import vn.motcua.form.FormSchema;

/** The files of services, blocks and shared forms, as they lie in the tree at this moment. */
@Component
public class ServiceFiles {

    private static final String PROCESSES = "processes";
    private static final String FORMS = "forms";

    private final FilesBelow files;

    /** The files on the classpath, or below the folder that the city names. */
    public ServiceFiles(@Value("${motcua.services.location:classpath*:}") String location) {
        files = new FilesBelow(location);
    }

    /** Every service of which both files are there, in the order of their paths. */
    public List<ServiceFile> services() {
        Map<String, Resource> forms = ofServices(FORMS, "form");
        List<ServiceFile> services = new ArrayList<>();
        ofServices(PROCESSES, "bpmn").forEach((path, diagram) -> {
            Resource form = forms.get(partner(path));
            if (form != null) {
                services.add(ServiceFile.of(path, FilesBelow.text(diagram), partner(path), FilesBelow.text(form)));
            }
        });
        return services;
    }

    /** The blocks that services call. */
    public List<SharedFile> blocks() {
        return shared(PROCESSES, "bpmn");
    }

    /** The forms that services share. */
    public List<SharedFile> sharedForms() {
        return shared(FORMS, "form");
    }

    /** What is wrong with the files unread: a partner is missing, a name is taken, one is too large. */
    public List<Violation> violations() {
        Map<String, Resource> diagrams = files.find(PROCESSES, "bpmn");
        Map<String, Resource> forms = files.find(FORMS, "form");
        List<Violation> violations = new ArrayList<>();
        violations.addAll(new FileRules(diagrams, forms).violations());
        violations.addAll(new FileRules(forms, diagrams).violations());
        return violations;
    }

    /** What the diagrams among these files may refer to, besides the units of the city. */
    public GateContext context(Predicate<String> unit) {
        Set<String> forms = sharedForms().stream().map(SharedFile::key).collect(Collectors.toSet());
        Map<String, Optional<Diagram>> blocks = blocks().stream()
                .collect(Collectors.toMap(SharedFile::key, ServiceFiles::diagram, (first, second) -> first));
        Map<String, Resource> files = this.files.find(FORMS, "form");
        // Many diagrams ask for the same shared forms, and several threads at once.
        Map<String, Optional<Set<String>>> fields = new ConcurrentHashMap<>();
        Function<String, Optional<Diagram>> block = key -> blocks.getOrDefault(key, Optional.empty());
        return new GateContext(forms::contains, blocks::containsKey, unit,
                key -> block.apply(key).map(CallRules::endsOf).orElse(Set.of()), key -> fields.computeIfAbsent(key, form -> fields(files, form)), block);
    }

    /** Read only when a diagram asks for it: most starts deploy nothing. */
    private static Optional<Set<String>> fields(Map<String, Resource> forms, String key) {
        return forms.entrySet().stream()
                .filter(file -> FileNames.key(file.getKey()).equals(key) && !FilesBelow.isTooLarge(file.getValue()))
                .findFirst()
                .flatMap(file -> fields(file.getKey(), FilesBelow.text(file.getValue())));
    }

    private static Optional<Set<String>> fields(String path, String form) {
        try {
            return Optional.of(FormSchema.read(path, form).fields().stream().map(Field::key).collect(Collectors.toSet()));
        } catch (FormRefused saidElsewhere) {
            return Optional.empty();
        }
    }

    private static Optional<Diagram> diagram(SharedFile block) {
        try {
            return Optional.of(Diagram.read(block.path(), block.content()));
        } catch (DiagramRefused saidElsewhere) {
            return Optional.empty();
        }
    }

    private TreeMap<String, Resource> ofServices(String folder, String ending) {
        TreeMap<String, Resource> found = files.find(folder, ending);
        Set<String> taken = FileRules.taken(found.keySet());
        found.entrySet().removeIf(file -> FileRules.isShared(file.getKey()) || FilesBelow.isTooLarge(file.getValue())
                || taken.contains(file.getKey()));
        return found;
    }

    private List<SharedFile> shared(String folder, String ending) {
        return files.find(folder, ending).entrySet().stream()
                .filter(file -> FileRules.isShared(file.getKey()) && !FilesBelow.isTooLarge(file.getValue()))
                .map(file -> SharedFile.of(file.getKey(), FilesBelow.text(file.getValue())))
                .toList();
    }

    /** The path of the other file of the same service. */
    static String partner(String path) {
        String bare = path.substring(path.indexOf('/'), path.lastIndexOf('.'));
        return path.startsWith(FORMS) ? PROCESSES + bare + ".bpmn" : FORMS + bare + ".form";
    }
}
