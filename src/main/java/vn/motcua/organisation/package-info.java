/** The units of the city, the posts in them and who follows whom. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "calendar", "background"})
package vn.motcua.organisation;
