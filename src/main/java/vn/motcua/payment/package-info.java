/** Fees and their payment: what a dossier owes, the gateway of the bank, what came in, and the receipts. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"background", "watch", "refusal", "dossier", "service", "form", "organisation", "calendar", "document", "security"})
package vn.motcua.payment;
