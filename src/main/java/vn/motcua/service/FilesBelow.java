package vn.motcua.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files below one place, on the classpath or in a folder, under their paths in the tree. */
final class FilesBelow {

    private static final Pattern PLACE = Pattern.compile(".*[/!]((?:processes|forms)/.+)");

    private final String location;
    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    FilesBelow(String location) {
        // A bare folder is taken as such: the resolver would look for "." on the classpath.
        String place = location.contains(":") ? location : Path.of(location).toAbsolutePath().normalize().toUri() + "/";
        this.location = place.startsWith("file:") && !place.endsWith("/") ? place + "/" : place;
    }

    /** Path and resource of each file in that folder, or below, whose name ends so. */
    TreeMap<String, Resource> find(String folder, String ending) {
        TreeMap<String, Resource> found = new TreeMap<>();
        try {
            for (Resource resource : resolver.getResources(location + folder + "/**/*." + ending)) {
                Matcher place = PLACE.matcher(resource.getURL().getPath());
                if (place.matches()) {
                    found.putIfAbsent(place.group(1), resource);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for the services in " + location, e);
        }
    }

    static boolean isTooLarge(Resource resource) {
        try {
            return resource.contentLength() > XmlReading.LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
