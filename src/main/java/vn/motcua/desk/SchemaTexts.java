package vn.motcua.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.web.FormsWithSchools;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkSteps;

/** The schemas of steps as short texts: each item of a list carries one, and many carry the same. */
@Component
class SchemaTexts {

    private final WorkSteps steps;
    private final FormsWithSchools forms;
    // A form may be published anew at any time.
    private final Cache<String, Optional<String>> texts =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofSeconds(5)).build();

    SchemaTexts(WorkSteps steps, FormsWithSchools forms) {
        this.steps = steps;
        this.forms = forms;
    }

    /** The schema of the item's step without line breaks and blanks, null where it has no form. */
    String of(WorkItem item) {
        return item.formKey() == null
                ? null
                : texts.get(item.formKey(), key -> steps.form(item).map(forms::of)).orElse(null);
    }
}
