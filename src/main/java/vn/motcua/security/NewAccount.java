package vn.motcua.security;

import vn.motcua.organisation.Post;

/**
 * An account about to be written.
 *
 * @param account the account and its facts
 * @param passwordHash the password, hashed
 * @param post the post that it holds; null for all but officers
 */
record NewAccount(Account account, String passwordHash, Post post) {}
