package vn.motcua.form;

import java.util.List;
import java.util.stream.Collectors;

/** A form that cannot be drawn or validated as it stands, with everything that is to be mended in it. */
public class FormRefused extends RuntimeException {

    private final String file;

    private final transient List<Problem> problems;

    FormRefused(String file, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "%s: %s: %s".formatted(file, problem.component(), problem.message()))
                .collect(Collectors.joining("\n")));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** The file that was read. */
    public String file() {
        return file;
    }

    /** All that is to be mended, in the order of the file. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * One thing to be mended.
     *
     * @param component the key of the component, or its id, or its place
     * @param code the stable code
     * @param message the sentence in Vietnamese
     * @param messageEn the sentence in English
     */
    public record Problem(String component, String code, String message, String messageEn) {}
}
