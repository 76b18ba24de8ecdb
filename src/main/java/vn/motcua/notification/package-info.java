/** What people are told: an inbox for each person and post, letters by e-mail. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"background", "watch", "refusal", "dossier", "service", "organisation", "calendar", "security"})
package vn.motcua.notification;
