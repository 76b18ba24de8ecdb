/** The figures: what came in, what is under way, what was done in time, and where work waits. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "organisation", "calendar", "service"})
package vn.motcua.statistics;
