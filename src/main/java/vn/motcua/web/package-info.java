/** What all doors share: problems as answers, the language, dates and money in words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"watch", "refusal", "security", "form", "dossier", "service", "calendar", "organisation", "notification"})
package vn.motcua.web;
