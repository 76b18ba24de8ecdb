package vn.motcua.security;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;

/**
 * Who is acting: the principal of every request.
 *
 * @param account the name of the account; empty for nobody in particular
 * @param kind what kind of account it is
 * @param name the person's or company's name, as people see it
 * @param posts the posts held; empty for all but officers
 */
public record Actor(String account, Kind kind, String name, List<Post> posts)
        implements AuthenticatedPrincipal, Serializable {

    private static final Actor ANONYMOUS = new Actor("", Kind.ANONYMOUS, "", List.of());
    private static final Actor SYSTEM = new Actor("system", Kind.SYSTEM, "", List.of());

    public Actor {
        posts = List.copyOf(posts);
    }

    /** Somebody who has not signed in. */
    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** The product itself, where no person acts: timers, sweeps, workers. */
    public static Actor system() {
        return SYSTEM;
    }

    /** Whether one of the posts is that role at that unit. */
    public boolean holds(String unit, Role role) {
        return posts.stream().anyMatch(post -> post.role() == role && post.unit().equals(unit));
    }

    /** Whether this is somebody who files dossiers: a citizen or a business. */
    public boolean isApplicant() {
        return kind == Kind.CITIZEN || kind == Kind.BUSINESS;
    }

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return kind != Kind.ANONYMOUS;
    }

    /** The account's name, as the framework asks for it. */
    @Override
    public String getName() {
        return account;
    }

    /** The account alone: the person's name stays out of logs. */
    @Override
    public String toString() {
        return kind.code() + " " + account;
    }
}
