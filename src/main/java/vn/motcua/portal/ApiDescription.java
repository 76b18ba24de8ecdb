package vn.motcua.portal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands above the description of the API at {@code /api/openapi}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI publicApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Một Cửa")
                        .version("v1")
                        .description("Online services of the city. Instants are ISO 8601 with offset, money is in "
                                + "whole dong, refusals are problem details (RFC 9457) with a stable code."))
                .components(new Components().addSecuritySchemes(
                        BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC)))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
