/** Accounts, sign-in, and who is acting. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"watch", "refusal", "organisation"})
package vn.motcua.security;
