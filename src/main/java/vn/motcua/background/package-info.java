/** Work that each node does by itself beside its requests: once every so often, or as soon as it is woken. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"watch"})
package vn.motcua.background;
