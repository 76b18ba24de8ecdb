package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Một Cửa: a city's online public services, each of them a diagram and a form.
 *
 * <p>Beans are named by their whole class name, so that two rooms may each have, say, a {@code ServicesPage}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Một Cửa")
public class MotCuaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MotCuaApplication.class, arguments);
    }
}
