/** The designer's door: which services run in which version, and why a file was refused. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "web", "workflow", "dossier", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.workbench;
