/** The schema of a form: read, checked, made ready to be drawn, and validated against answers. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal"})
package vn.motcua.form;
