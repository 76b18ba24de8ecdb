package vn.motcua.browser;

import com.microsoft.playwright.Locator;

/** Fills a form in as its own hints show it: the example of each empty box, the first of each choice. */
final class ExampleAnswers {

    private static final String BOXES = "input:not([type=radio], [type=checkbox], [type=file], [type=hidden]):visible";
    private static final String EXAMPLE = "Ví dụ ";
    private static final String NAME = "Nghiêm Nguyễn Hoàng Quỳnh Như";

    private ExampleAnswers() {}

    /** Answers whatever the form asks and has no answer yet. */
    static void fill(Locator form) {
        form.locator(BOXES).all().forEach(box -> type(form, box));
        form.locator("select:visible").all().stream()
                .filter(list -> list.inputValue().isEmpty())
                .forEach(list -> list.selectOption(list.locator("option").nth(1).getAttribute("value")));
        form.locator("[role=radiogroup]:visible").all().stream()
                .filter(choice -> choice.locator("input:checked").count() == 0)
                .forEach(choice -> choice.locator("input").first().check());
    }

    private static void type(Locator form, Locator box) {
        if (box.inputValue().isEmpty()) {
            box.fill(example(form, box));
        }
    }

    /** Names have no example: nobody shall type the name of somebody else. */
    private static String example(Locator form, Locator box) {
        return form.locator("#" + box.getAttribute("id") + "-hint span").allTextContents().stream()
                .filter(hint -> hint.startsWith(EXAMPLE))
                .map(hint -> hint.substring(EXAMPLE.length()))
                .findFirst()
                .orElse(NAME);
    }
}
