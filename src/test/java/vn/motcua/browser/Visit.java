package vn.motcua.browser;

/**
 * Somebody opens a page.
 *
 * @param name what the page is called in tests and pictures
 * @param account who; null for a visitor
 * @param address where the page lies
 * @param status the HTTP status with which it comes
 */
record Visit(String name, String account, String address, int status) {}
