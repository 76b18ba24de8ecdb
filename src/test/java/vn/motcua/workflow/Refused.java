package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.motcua.refusal.Refusal;

/** That something is refused, by the code of the refusal. */
final class Refused {

    private Refused() {}

    static void assertNotFound(ThrowingCallable call) {
        assertRefused(call, "not-found");
    }

    static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
