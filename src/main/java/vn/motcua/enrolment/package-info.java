/** Enrolment into kindergarten, grade 1 and grade 6: schools and catchments, rounds of registration, seats. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "dossier", "service", "form", "organisation", "calendar", "security"})
package vn.motcua.enrolment;
