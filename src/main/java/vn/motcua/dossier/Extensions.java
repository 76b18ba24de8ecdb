package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** More time for a dossier, where the law lets the leader of the competent unit give it (Decree 61/2018, article 19). */
@Component
public class Extensions {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int LONGEST_ARTICLE = 200;
    private static final int LONGEST_REASON = 1000;

    private final Dossiers dossiers;
    private final DossierEvents events;
    private final DossierClocks clocks;
    private final DossierProgress progress;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final int most;

    Extensions(
            Dossiers dossiers,
            DossierEvents events,
            DossierClocks clocks,
            DossierProgress progress,
            JdbcClient jdbc,
            MessageSource messages,
            @Value("${motcua.dossier.extensions:1}") int most) {
        this.dossiers = dossiers;
        this.events = events;
        this.clocks = clocks;
        this.progress = progress;
        this.jdbc = jdbc;
        this.messages = messages;
        this.most = most;
    }

    /**
     * What a leader asks for, as it was typed.
     *
     * @param by how much, in the law's words, for instance {@code 5 ngày làm việc}
     * @param article the article that allows it
     * @param reason why, for the applicant to read
     */
    public record Request(String by, String article, String reason) {

        /** Nothing typed is the empty text. */
        public Request {
            by = by == null ? "" : by.strip();
            article = article == null ? "" : article.strip();
            reason = reason == null ? "" : reason.strip();
        }
    }

    /**
     * How an extension moves the due date.
     *
     * @param dossier the dossier
     * @param before when it is due without it
     * @param after when it is due with it
     */
    public record Change(Dossier dossier, Instant before, Instant after) {}

    /** Whether this actor could extend the dossier now, so that a page offers nothing that would be refused. */
    @Transactional(readOnly = true)
    public boolean isPossible(Actor actor, Dossier dossier) {
        return leads(actor, dossier) && stateProblem(dossier).isEmpty();
    }

    /** The dossier for its leader's form; refuses with not-found for anybody else. */
    @Transactional(readOnly = true)
    public Dossier open(Actor actor, String idOrCode) {
        Dossier dossier = dossiers.find(actor, idOrCode);
        if (!leads(actor, dossier)) {
            throw Refusal.notFound();
        }
        return dossier;
    }

    /** When the dossier would be due; refuses whatever {@link #extend} refuses, and writes nothing. */
    @Transactional(readOnly = true)
    public Change preview(Actor actor, String idOrCode, Request request) {
        return change(actor, dossiers.find(actor, idOrCode), request);
    }

    /** Gives the dossier more time. */
    @Transactional
    public Change extend(Actor actor, String idOrCode, Request request) {
        Dossier found = dossiers.find(actor, idOrCode);
        progress.lock(found.id());
        Change change = change(actor, dossiers.get(found.id()), request);
        progress.extend(found.id(), limit(request).orElseThrow().inVietnamese(), request.article(), request.reason(),
                actor);
        return change;
    }

    private Change change(Actor actor, Dossier dossier, Request request) {
        if (actor.kind() != Kind.OFFICER) {
            throw Refusal.notFound();
        }
        if (!leads(actor, dossier)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "extension.not-leader");
        }
        stateProblem(dossier).ifPresent(problem -> {
            throw problem;
        });
        List<FieldProblem> problems = problems(request);
        if (!problems.isEmpty()) {
            throw Refusal.invalid("extension.invalid", problems);
        }
        return later(dossier, request);
    }

    private Change later(Dossier dossier, Request request) {
        Instant before = clocks.of(dossier).due();
        Instant after = clocks.ifHappened(dossier, EventKind.EXTENDED, Map.of(
                "by", limit(request).orElseThrow().inVietnamese(),
                "article", request.article(),
                "reason", request.reason())).due();
        if (!after.isAfter(before)) {
            throw Refusal.invalid("extension.not-later", List.of(problem("by", "extension.not-later")));
        }
        return new Change(dossier, before, after);
    }

    private Optional<Refusal> stateProblem(Dossier dossier) {
        DossierClock clock = clocks.of(dossier);
        if (clock.ended() != null || dossier.status().isEnd()) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "extension.ended"));
        }
        if (clock.due() == null) {
            return Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "extension.not-accepted"));
        }
        long given = events.of(dossier.id()).stream().filter(event -> event.kind() == EventKind.EXTENDED).count();
        return given >= most
                ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "extension.too-often", most))
                : Optional.empty();
    }

    /** The unit where it was filed is competent, and so is one in whose lane the service's own diagram waits now. */
    private boolean leads(Actor actor, Dossier dossier) {
        List<String> led = actor.posts().stream()
                .filter(post -> post.role() == Role.LEADER)
                .map(Post::unit)
                .toList();
        return !led.isEmpty() && (led.contains(dossier.unit()) || hasOpenStageAt(led, dossier));
    }

    private boolean hasOpenStageAt(List<String> units, Dossier dossier) {
        return jdbc.sql("""
                select count(*) from dossier_stage
                where dossier_id = :dossier and ended_at is null and unit_code in (:units)
                """)
                .param("dossier", dossier.id())
                .param("units", units)
                .query(Integer.class)
                .single() > 0;
    }

    private List<FieldProblem> problems(Request request) {
        List<FieldProblem> problems = new ArrayList<>();
        if (limit(request).isEmpty()) {
            problems.add(problem("by", "extension.by-unreadable"));
        }
        text(problems, "article", request.article(), LONGEST_ARTICLE, "extension.article-missing");
        text(problems, "reason", request.reason(), LONGEST_REASON, "extension.reason-missing");
        return problems;
    }

    private void text(List<FieldProblem> problems, String field, String typed, int longest, String missing) {
        if (typed.isEmpty()) {
            problems.add(problem(field, missing));
        } else if (typed.length() > longest) {
            problems.add(problem(field, "extension.too-long", longest));
        }
    }

    /** Months are no measure of an extension. */
    private static Optional<TimeLimit> limit(Request request) {
        return TimeLimit.parse(request.by()).filter(limit -> limit.unit() != TimeLimit.Unit.MONTH);
    }

    private FieldProblem problem(String field, String code, Object... arguments) {
        return new FieldProblem(field, code, messages.getMessage(code, arguments, VIETNAMESE),
                messages.getMessage(code, arguments, Locale.ENGLISH));
    }
}
