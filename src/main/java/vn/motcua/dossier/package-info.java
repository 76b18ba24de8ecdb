/** The dossier and its life: draft, filing, status, clock, events. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"background", "database", "watch", "refusal", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.dossier;
