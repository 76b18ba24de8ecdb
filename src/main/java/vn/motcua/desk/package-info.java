/** The officer's door: the list of work, the dossier, the decision. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "web", "workflow", "notification", "payment", "dossier", "enrolment", "slip", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.desk;
