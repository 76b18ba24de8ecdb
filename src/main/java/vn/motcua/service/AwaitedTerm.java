package vn.motcua.service;

import java.util.Optional;

/** How long a shared block awaits the applicant: the block says what is usual, a call of it what the service's law says. */
public final class AwaitedTerm {

    /** The property of the block and of its calls, and the variable that the block's timers read. */
    public static final String NAME = "term";

    static final String READ = "${" + NAME + "}";

    private AwaitedTerm() {}

    /** The words of the law that hold in a block; empty where the block awaits nobody. */
    public static Optional<String> of(Diagram block, Optional<Node> call) {
        return block.property(NAME).map(usual -> call.flatMap(AwaitedTerm::said).orElse(usual).strip());
    }

    /** What the call itself says. */
    static Optional<String> said(Node call) {
        return Optional.ofNullable(call.properties().get(NAME)).filter(words -> !words.isBlank());
    }

    /** Whether a timer of the block reads the term. */
    static boolean isReadIn(Diagram block) {
        return block.nodes().stream().anyMatch(node -> node.trigger().isTimer() && READ.equals(node.trigger().text().strip()));
    }
}
