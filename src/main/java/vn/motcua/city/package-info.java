/** The door of the city office: figures, decrees, outages, and the demo's clock. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "web", "workflow", "notification", "statistics", "decree", "dossier", "enrolment", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.city;
