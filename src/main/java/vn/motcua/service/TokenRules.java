package vn.motcua.service;

import java.util.List;

/** Whatever is decided, every dossier comes to an end: no join waits for ever, no task is done twice at once. */
final class TokenRules {

    static final List<Rule> ALL = List.of(TokenRules::everyPlayEnds);

    private TokenRules() {}

    private static void everyPlayEnds(Subject subject, Findings findings) {
        // Inclusive gateways wait for what may still come, which this game does not know.
        if (subject.nodes(NodeType.INCLUSIVE_GATEWAY).isEmpty()) {
            Scope.of(subject.diagram()).forEach(scope -> {
                TokenGame game = new TokenGame(scope);
                game.play();
                game.waitingForEver().forEach(id -> findings.add(id, "token.stuck", Words.of(
                        "Cổng gộp này có thể chờ mãi: một nhánh dẫn vào có thể không bao giờ đến.",
                        "This join may wait for ever: one of the branches that lead here may never come.")));
                game.twiceAtOnce().forEach(id -> findings.add(id, "token.twice", Words.of(
                        "Các nhánh song song đến đây mà chưa gộp lại: bước này sẽ chạy hai lần.",
                        "Parallel branches come here without having been joined: the step would run twice.")));
            });
        }
    }
}
