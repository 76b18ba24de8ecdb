/** Accounts, sign-in, and who is acting. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal", "organisation"})
package vn.motcua.security;
