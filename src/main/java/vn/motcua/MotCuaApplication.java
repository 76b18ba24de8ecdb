package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Một Cửa: a city's online public services, each of them a diagram and a form. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Một Cửa")
public class MotCuaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MotCuaApplication.class, arguments);
    }
}
