package vn.motcua.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;

/** Expressions in FEEL, the language of conditions and fees in the designer's files. */
public final class Feel {

    private static final int LONGEST = 1000;

    /** The parser's time doubles with each bracket inside another. */
    private static final int DEEPEST = 8;

    private static final Pattern STRING = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"", Pattern.DOTALL);

    /** Whatever may run on and on: loops, functions of one's own, regular expressions. */
    private static final Pattern UNBOUNDED = Pattern.compile(
            "\\b(?:for|some|every|function)\\s|\\b(?:function|matches|replace|split|extract)\\s*\\(");

    // Not the thread's loader: worker threads of a packed application do not see the application's jars.
    private static final ScriptEngine ENGINE = Objects.requireNonNull(
            new ScriptEngineManager(Feel.class.getClassLoader()).getEngineByName("feel"), "No FEEL on the class path");

    private static final Cache<String, CompiledScript> COMPILED = Caffeine.newBuilder().maximumSize(5000).build();

    private Feel() {}

    /** Whether it comes to true; what is null, of another type or fails is not true. */
    public static boolean isTrue(String expression, Map<String, Object> context) {
        try {
            return Boolean.TRUE.equals(evaluate(expression, context));
        } catch (FeelFailed failed) {
            return false;
        }
    }

    /** What it comes to: null, text, a Long, Double or BigDecimal, a Boolean, a date, a List or a Map. */
    public static Object evaluate(String expression, Map<String, Object> context) {
        return run(compiled(bare(expression)), expression, context);
    }

    /** What is wrong with its syntax, or that it holds what is not allowed; empty where it can be used. */
    public static Optional<String> complaint(String expression) {
        try {
            compiled(bare(expression));
            return Optional.empty();
        } catch (FeelFailed failed) {
            return Optional.of(failed.getMessage());
        }
    }

    /** Without the sign {@code =} by which the schema tells an expression from a text. */
    static String bare(String expression) {
        String text = expression.strip();
        return text.startsWith("=") ? text.substring(1).strip() : text;
    }

    /** Evaluates what was composed of expressions that were allowed one by one. */
    static Object evaluateComposed(String expression, Map<String, Object> context) {
        return run(COMPILED.get(expression, Feel::compile), expression, context);
    }

    private static Object run(CompiledScript script, String expression, Map<String, Object> context) {
        context.values().forEach(Feel::requirePlain);
        try {
            return script.eval(new SimpleBindings(context));
        } catch (ScriptException failure) {
            throw new FeelFailed(expression, failure.getMessage());
        }
    }

    private static CompiledScript compiled(String expression) {
        CompiledScript known = COMPILED.getIfPresent(expression);
        if (known != null) {
            return known;
        }
        requireBounded(expression);
        return COMPILED.get(expression, Feel::compile);
    }

    private static void requireBounded(String expression) {
        if (expression.length() > LONGEST) {
            throw new FeelFailed(expression.substring(0, 40) + "…", "longer than " + LONGEST + " characters");
        }
        String withoutTexts = STRING.matcher(expression).replaceAll("\"\"");
        if (UNBOUNDED.matcher(withoutTexts).find()) {
            throw new FeelFailed(expression, "loops, functions and regular expressions are not allowed");
        }
        if (depth(withoutTexts) > DEEPEST) {
            throw new FeelFailed(expression, "nested too deeply");
        }
    }

    private static int depth(String expression) {
        int depth = 0;
        int deepest = 0;
        for (char sign : expression.toCharArray()) {
            if ("([{".indexOf(sign) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (")]}".indexOf(sign) >= 0) {
                depth--;
            }
        }
        return deepest;
    }

    private static CompiledScript compile(String expression) {
        try {
            return ((Compilable) ENGINE).compile(expression);
        } catch (ScriptException failure) {
            throw new FeelFailed(expression, failure.getMessage());
        }
    }

    // The engine offers an expression the methods of any object that it is given: it is given none.
    private static void requirePlain(Object value) {
        boolean plain = value == null || value instanceof CharSequence || value instanceof Number
                || value instanceof Boolean || value instanceof Collection || value instanceof Map
                || value instanceof Temporal;
        if (!plain) {
            throw new IllegalArgumentException("Not a plain value: " + value.getClass());
        }
    }
}
