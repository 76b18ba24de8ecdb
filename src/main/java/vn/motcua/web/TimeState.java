package vn.motcua.web;

/**
 * Where something stands in time, as word, sign and colour show it.
 *
 * @param state {@code ok}, {@code soon}, {@code late} or {@code hold}; empty where no time runs
 * @param text the words of the tag, for instance "Hôm nay 17:00"
 * @param detail what is left, for instance "còn 3 giờ làm việc"; may be empty
 */
public record TimeState(String state, String text, String detail) {}
