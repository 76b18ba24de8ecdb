package vn.motcua.form;

/** An expression that cannot be read, or comes to nothing for want of sense. */
public class FeelFailed extends RuntimeException {

    FeelFailed(String expression, String why) {
        super("%s: %s".formatted(expression, why));
    }
}
