/** The citizen's door: find a service, file, supplement, track. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "web", "workflow", "notification", "statistics", "payment", "dossier", "enrolment", "slip", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.portal;
