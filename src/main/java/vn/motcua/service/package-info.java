/** The services on offer: the sheet, the steps and the form, read from the diagram and the form file. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "refusal", "form", "calendar", "organisation"})
package vn.motcua.service;
