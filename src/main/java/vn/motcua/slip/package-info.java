/** The official papers about a dossier: slips in versions, the control sheet, the registers of the units. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"background", "watch", "refusal", "dossier", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.slip;
