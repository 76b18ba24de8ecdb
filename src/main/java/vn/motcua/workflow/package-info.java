/** The engine room: services become running processes, lanes become posts, words become timers. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"background", "database", "watch", "refusal", "payment", "dossier", "enrolment", "notification", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.workflow;
