/** What the operator sees of the running product: its figures, and whose work a line of the log is about. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.motcua.watch;
