package vn.motcua.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the ends of a diagram at which a dossier would stand without having been returned, refused or stopped. */
final class Endings {

    private static final Set<String> ENDING = Set.of("handOverResult", "refuseDossier", "lapseDossier");

    private final Diagram diagram;
    private final Function<String, Optional<Diagram>> blocks;

    Endings(Diagram diagram, Function<String, Optional<Diagram>> blocks) {
        this.diagram = diagram;
        this.blocks = blocks;
    }

    /** The ends that may be reached while the dossier is still under way. */
    Set<Node> unfinished() {
        Set<Node> ends = new LinkedHashSet<>();
        Set<Place> seen = new HashSet<>();
        Deque<Place> open = new ArrayDeque<>();
        diagram.nodes().stream()
                .filter(node -> node.is(NodeType.START_EVENT) && node.parent() == null)
                .forEach(start -> open.add(new Place(start, false, false)));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (seen.add(place)) {
                if (place.node().is(NodeType.END_EVENT) && !place.ended() && !place.beside()) {
                    ends.add(place.node());
                }
                next(place).forEach(open::push);
            }
        }
        return ends;
    }

    private Stream<Place> next(Place place) {
        Node node = place.node();
        boolean ended = place.ended() || node.is(NodeType.SERVICE_TASK) && ENDING.contains(node.id());
        Stream<Place> flows = diagram.flowsFrom(node.id()).stream().flatMap(flow -> diagram.node(flow.target()).stream()
                .map(target -> new Place(target, ended || ends(node, flow), isBeside(place, flow))));
        Stream<Place> edge = diagram.nodes().stream()
                .filter(event -> node.id().equals(event.attachedTo()))
                .map(event -> new Place(
                        event, place.ended() || event.trigger().isError("lapsed"), place.beside()));
        return Stream.concat(flows, edge);
    }

    /** Whether the dossier comes to its end on another of the parallel branches, so that this one may just stop. */
    private boolean isBeside(Place place, Flow taken) {
        List<Flow> branches = diagram.flowsFrom(place.node().id());
        boolean splits = place.node().is(NodeType.PARALLEL_GATEWAY) && branches.size() > 1;
        boolean joins = place.node().is(NodeType.PARALLEL_GATEWAY) && diagram.flowsTo(place.node().id()).size() > 1;
        return place.beside() && !joins
                || splits && branches.stream().anyMatch(flow -> flow != taken && leadsToAnEnding(flow));
    }

    private boolean leadsToAnEnding(Flow flow) {
        Scope floor = Scope.of(diagram).get(0);
        return floor.reachable(diagram.node(flow.target()).stream().toList()).stream()
                .flatMap(id -> diagram.node(id).stream())
                .anyMatch(node -> block(node).filter(block -> unfinishedOutcomes(block).isEmpty()).isPresent());
    }

    /** Whether the block that was called has ended the dossier where its call goes on by this flow. */
    private boolean ends(Node from, Flow flow) {
        Optional<Comparison> asked = Comparison.parse(flow.condition());
        if (asked.isPresent()) {
            return diagram.node(asked.get().name())
                    .flatMap(this::block)
                    .filter(block -> !unfinishedOutcomes(block).contains(asked.get().value()))
                    .isPresent();
        }
        return block(from).filter(block -> unfinishedOutcomes(block).isEmpty()).isPresent();
    }

    private Set<String> unfinishedOutcomes(Diagram block) {
        return new Endings(block, blocks).unfinished().stream()
                .filter(end -> end.trigger().kind() != Trigger.Kind.ERROR)
                .map(end -> end.properties().getOrDefault("outcome", ""))
                .collect(Collectors.toSet());
    }

    private Optional<Diagram> block(Node call) {
        return blocks.apply(Objects.requireNonNullElse(call.calledElement(), ""));
    }

    /** Where one is, whether the dossier has come to its end before, and whether it does so on a branch beside. */
    private record Place(Node node, boolean ended, boolean beside) {}
}
