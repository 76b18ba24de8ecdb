package vn.motcua.security;

/**
 * What a sign-in is checked against.
 *
 * @param actor who it would be
 * @param passwordHash the password, hashed
 */
record Credentials(Actor actor, String passwordHash) {}
