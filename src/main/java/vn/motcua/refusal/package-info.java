/** How the product says no: a stable code, a sentence for the person, and the fields concerned. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.motcua.refusal;
