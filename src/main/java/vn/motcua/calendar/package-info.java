/** Working time: office hours, holidays, and the law's words for a time limit. Pure code. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.motcua.calendar;
