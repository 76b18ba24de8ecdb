package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What the gate says of a diagram, in the words of a test. */
final class GateAssert {

    private final String file;
    private final List<Violation> violations;

    private GateAssert(String file, String xml, boolean block) {
        this.file = file;
        this.violations = new DiagramGate().check(Diagram.read(file, xml), block, DiagramFixture.context());
    }

    /** The stall's diagram, with one piece of its text replaced. */
    static GateAssert stallWith(String piece, String other) {
        return service(DiagramFixture.stallWith(piece, other));
    }

    /** The stall's diagram, with two pieces of its text replaced. */
    static GateAssert stallWith(String piece, String other, String secondPiece, String secondOther) {
        return service(DiagramFixture.stallWith(piece, other).replace(secondPiece, secondOther));
    }

    static GateAssert service(String xml) {
        return new GateAssert(DiagramFixture.STALL, xml, false);
    }

    /** The block's diagram, with one piece of its text replaced. */
    static GateAssert supplementWith(String piece, String other) {
        return new GateAssert(DiagramFixture.SUPPLEMENT, DiagramFixture.supplementWith(piece, other), true);
    }

    /** Refused for that element by that rule, with that word in the reason. */
    GateAssert isRefused(String element, String rule, String word) {
        assertThat(violations).as("violations").anySatisfy(violation -> {
            assertThat(violation.file()).isEqualTo(file);
            assertThat(violation.element()).isEqualTo(element);
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.message()).contains(word);
            assertThat(violation.messageEn()).isNotBlank();
        });
        return this;
    }

    void passes() {
        assertThat(violations).isEmpty();
    }

    List<Violation> violations() {
        return violations;
    }
}
