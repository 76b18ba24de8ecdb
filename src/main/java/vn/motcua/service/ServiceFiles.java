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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.motcua.form.Field;
import vn.motcua.form.FormRefused;
import vn.motcua.form.FormSchema;

/** The files of services, blocks and shared forms, as they lie in the tree when they are first asked for. */
@Component
public class ServiceFiles {

    private static final String PROCESSES = "processes";
    private static final String FORMS = "forms";

    // Each look through the folders of a cold program takes longer than reading a diagram.
    private final Supplier<TreeMap<String, Resource>> diagrams;
    private final Supplier<TreeMap<String, Resource>> forms;

    /** The files on the classpath, or below the folder that the city names. */
    public ServiceFiles(@Value("${motcua.services.location:classpath*:}") String location) {
        FilesBelow files = new FilesBelow(location);
        diagrams = SingletonSupplier.of(() -> files.find(PROCESSES, "bpmn"));
        forms = SingletonSupplier.of(() -> files.find(FORMS, "form"));
    }

    /** Every service of which both files are there, in the order of their paths. */
    public List<ServiceFile> services() {
        Map<String, Resource> partners = ofServices(forms.get());
        List<ServiceFile> services = new ArrayList<>();
        ofServices(diagrams.get()).forEach((path, diagram) -> {
            Resource form = partners.get(partner(path));
            if (form != null) {
                services.add(ServiceFile.of(path, FilesBelow.text(diagram), partner(path), FilesBelow.text(form)));
            }
        });
        return services;
    }

    /** The blocks that services call. */
    public List<SharedFile> blocks() {
        return shared(diagrams.get()).map(ServiceFiles::sharedFile).toList();
    }

    /** The forms that services share. */
    public List<SharedFile> sharedForms() {
        return shared(forms.get()).map(ServiceFiles::sharedFile).toList();
    }

    /** What is wrong with the files unread: a partner is missing, a name is taken, one is too large. */
    public List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        violations.addAll(new FileRules(diagrams.get(), forms.get()).violations());
        violations.addAll(new FileRules(forms.get(), diagrams.get()).violations());
        return violations;
    }

    /** What the diagrams among these files may refer to, besides the units of the city. */
    public GateContext context(Predicate<String> unit) {
        Map<String, Resource> sharedForms = byKey(shared(forms.get()));
        Map<String, Resource> blocks = byKey(shared(diagrams.get()));
        Map<String, Resource> allForms = byKey(forms.get().entrySet().stream().filter(ServiceFiles::isReadable));
        // Read when a diagram first asks for it; many ask for the same, and several threads at once.
        Map<String, Optional<Set<String>>> fields = new ConcurrentHashMap<>();
        Map<String, Optional<Diagram>> drawn = new ConcurrentHashMap<>();
        Function<String, Optional<Diagram>> block = wanted -> drawn.computeIfAbsent(wanted, key ->
                Optional.ofNullable(blocks.get(key)).flatMap(file -> diagram(key, FilesBelow.text(file))));
        return new GateContext(sharedForms::containsKey, blocks::containsKey, unit,
                key -> block.apply(key).map(CallRules::endsOf).orElse(Set.of()),
                wanted -> fields.computeIfAbsent(wanted, key ->
                        Optional.ofNullable(allForms.get(key)).flatMap(file -> fields(key, FilesBelow.text(file)))),
                block);
    }

    private static Map<String, Resource> byKey(Stream<Map.Entry<String, Resource>> files) {
        return files.collect(Collectors.toMap(
                file -> FileNames.key(file.getKey()), Map.Entry::getValue, (first, second) -> first));
    }

    private static Optional<Set<String>> fields(String key, String form) {
        try {
            return Optional.of(FormSchema.read(key + ".form", form).fields().stream().map(Field::key).collect(Collectors.toSet()));
        } catch (FormRefused saidElsewhere) {
            return Optional.empty();
        }
    }

    private static Optional<Diagram> diagram(String key, String block) {
        try {
            return Optional.of(Diagram.read(key + ".bpmn", block));
        } catch (DiagramRefused saidElsewhere) {
            return Optional.empty();
        }
    }

    private static TreeMap<String, Resource> ofServices(TreeMap<String, Resource> files) {
        TreeMap<String, Resource> found = new TreeMap<>(files);
        Set<String> taken = FileRules.taken(found.keySet());
        found.entrySet().removeIf(file -> FileRules.isShared(file.getKey()) || !isReadable(file)
                || taken.contains(file.getKey()));
        return found;
    }

    private static Stream<Map.Entry<String, Resource>> shared(TreeMap<String, Resource> files) {
        return files.entrySet().stream().filter(file -> FileRules.isShared(file.getKey()) && isReadable(file));
    }

    private static boolean isReadable(Map.Entry<String, Resource> file) {
        return !FilesBelow.isTooLarge(file.getValue());
    }

    private static SharedFile sharedFile(Map.Entry<String, Resource> file) {
        return SharedFile.of(file.getKey(), FilesBelow.text(file.getValue()));
    }

    /** The path of the other file of the same service. */
    static String partner(String path) {
        String bare = path.substring(path.indexOf('/'), path.lastIndexOf('.'));
        return path.startsWith(FORMS) ? PROCESSES + bare + ".bpmn" : FORMS + bare + ".form";
    }
}
