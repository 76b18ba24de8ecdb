package vn.motcua.organisation;

/** The table of units was changed; whoever keeps units in memory reads them anew. */
public record UnitsChanged() {}
