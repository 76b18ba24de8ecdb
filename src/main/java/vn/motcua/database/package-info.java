/** What all tables share: how rows are sent to the database, whichever of the two it is. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.motcua.database;
