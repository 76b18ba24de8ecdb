package vn.motcua.workflow;

import org.springframework.stereotype.Component;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.security.Actor;

/** Who may see a work item, act on it, give it to somebody; each refusal says what the person should know. */
@Component
class WorkAccess {

    private final Accounts accounts;

    WorkAccess(Accounts accounts) {
        this.accounts = accounts;
    }

    void ensureVisible(Actor actor, WorkItem item) {
        boolean ofMyUnits = actor.posts().stream().anyMatch(post -> post.unit().equals(item.post().unit()));
        if (!ofMyUnits && !actor.account().equals(item.assignee())) {
            throw Refusal.notFound();
        }
    }

    void ensureMayAct(Actor actor, WorkItem item) {
        if (actor.account().equals(item.assignee())) {
            return;
        }
        if (!holdsPost(actor, item)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "work.not-yours");
        }
        if (!item.isAvailable()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "work.taken", nameOf(item.assignee()));
        }
    }

    void ensureMayRelease(Actor actor, WorkItem item) {
        boolean holder = actor.account().equals(item.assignee()) && !item.isApplicants();
        if (!holder && !leads(actor, item)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "work.not-yours");
        }
    }

    void ensureMayAssign(Actor actor, WorkItem item) {
        if (!leads(actor, item)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "work.not-yours");
        }
    }

    void ensureHoldsPost(String officer, WorkItem item) {
        boolean holds = accounts.holdersOf(item.post().unit(), Role.of(item.post().role())).stream()
                .anyMatch(account -> account.account().equals(officer));
        if (!holds) {
            throw Refusal.of(Refusal.Kind.INVALID, "work.no-such-officer");
        }
    }

    private static boolean leads(Actor actor, WorkItem item) {
        return actor.holds(item.post().unit(), Role.LEADER) || actor.holds(item.post().unit(), Role.DIVISION_HEAD);
    }

    private static boolean holdsPost(Actor actor, WorkItem item) {
        return actor.posts().stream().anyMatch(post -> isPostOf(post, item));
    }

    private static boolean isPostOf(Post post, WorkItem item) {
        return post.unit().equals(item.post().unit())
                && post.role().code().equals(item.post().role())
                && post.covers(item.post().division());
    }

    private String nameOf(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }
}
