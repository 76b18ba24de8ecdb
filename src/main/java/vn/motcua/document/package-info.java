/** Documents: typed by their content, stored under their hash, and official papers as PDF. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal"})
package vn.motcua.document;
