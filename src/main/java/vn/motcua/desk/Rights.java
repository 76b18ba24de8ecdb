package vn.motcua.desk;

import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.security.Actor;
import vn.motcua.workflow.WorkItem;

/**
 * What the reader of a work item may do with it, so that a page offers nothing that would be refused.
 *
 * @param decide whether he has it and may decide
 * @param claim whether he may take it
 * @param release whether he may give it back to its post
 * @param assign whether he may give it to an officer
 */
record Rights(boolean decide, boolean claim, boolean release, boolean assign) {

    static Rights of(Actor actor, WorkItem item) {
        boolean mine = actor.account().equals(item.assignee());
        boolean leads = leads(actor, item);
        return new Rights(
                mine,
                item.isAvailable() && holdsPost(actor, item),
                !item.isAvailable() && (mine || leads),
                leads);
    }

    static boolean leadsSomewhere(Actor actor) {
        return actor.posts().stream()
                .map(Post::role)
                .anyMatch(role -> role == Role.LEADER || role == Role.DIVISION_HEAD);
    }

    static boolean leads(Actor actor, WorkItem item) {
        return actor.holds(item.post().unit(), Role.LEADER) || actor.holds(item.post().unit(), Role.DIVISION_HEAD);
    }

    static boolean holdsPost(Actor actor, WorkItem item) {
        return actor.posts().stream().anyMatch(post -> isPostOf(post, item));
    }

    private static boolean isPostOf(Post post, WorkItem item) {
        return post.unit().equals(item.post().unit())
                && post.role().code().equals(item.post().role())
                && post.covers(item.post().division());
    }
}
