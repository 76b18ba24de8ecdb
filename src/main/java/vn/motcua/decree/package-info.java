/** What the city decides about time, decrees on days off and outages, and how open dossiers follow. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"background", "watch", "refusal", "dossier", "service", "form", "organisation", "calendar", "security"})
package vn.motcua.decree;
