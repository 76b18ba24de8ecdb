package vn.motcua.service;

/** One rule of drawing: looks at a diagram and says what breaks it. */
@FunctionalInterface
interface Rule {

    void check(Subject subject, Findings findings);
}
