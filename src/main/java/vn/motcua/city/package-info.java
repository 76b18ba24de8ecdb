/** The door of the city office: figures, and the demo's clock. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "web", "workflow", "notification", "statistics", "dossier", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.city;
