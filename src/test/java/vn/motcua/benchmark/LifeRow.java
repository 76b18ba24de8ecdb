package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** B4: whole lives of dossiers, from the filing to the result in hand, beside the bare engine on the same diagrams. */
final class LifeRow implements Row {

    private static final int FEW = 40;
    /** Few lives are led in a round, and all of them run through most of the product. */
    private static final int WARM_UP = 8;
    private static final int MANY = 300;

    private int lives = FEW;

    @Override
    public String name() {
        return "B4";
    }

    @Override
    public String title() {
        return "whole life: filed, 7 tasks of officers and 1 of the applicant, 3 blocks called, result ÷ bare engine, same BPMN";
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        Lives ours = new Lives(ground.city());
        BareLives bare = new BareLives(ground.engine(), Service.variables(ground.city()));
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Comparison> all = new ArrayList<>();
        all.add(ground.rounds().after(WARM_UP)
                .alternate("/s",
                        () -> counted(ground.city().database(), mine, () -> sized(ours.perSecond(lives, false))),
                        () -> counted(ground.engine().database(), theirs, () -> bare.perSecond(lives)))
                .compare("lives, of the workers the intake alone", Wanted.atLeast(1.2), ""));
        all.add(new Comparison("SQL statements of a life", new Figure(mine, "statements"),
                new Figure(theirs, "statements"), Wanted.atMost(0.8), "counted by the server, without begin and commit"));
        all.add(ground.rounds().after(WARM_UP / 2)
                .alternate("/s", () -> ours.perSecond(lives, true), () -> bare.perSecond(lives))
                .compare("lives, all workers of a node at work", null, "papers are drawn and signed meanwhile"));
        return all;
    }

    /** The next round has as many lives as this one would have had in the time of a round. */
    private double sized(double perSecond) {
        lives = (int) Math.max(FEW, Math.min(MANY, perSecond * Load.ROUND.toSeconds()));
        return perSecond;
    }

    private double counted(Database database, List<Double> counts, DoubleSupplier lived) {
        int many = lives;
        Statements statements = Statements.begin(database);
        double perSecond = lived.getAsDouble();
        counts.add((double) statements.count() / many);
        return perSecond;
    }
}
