package vn.motcua.web;

import java.time.Instant;

/**
 * One notice of an inbox in the reader's words.
 *
 * @param code the code of the dossier to which it leads
 * @param title what happened
 * @param text the sentence below it
 * @param writtenAt when it was written
 * @param unread whether nobody to whom it goes has read it
 */
public record NoticeLine(String code, String title, String text, Instant writtenAt, boolean unread) {}
