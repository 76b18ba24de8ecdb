package vn.motcua.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands the one Chromium to each test class that asks for it; it is closed after the last. */
class OpensChromium implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(OpensChromium.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Environment city = SpringExtension.getApplicationContext(context).getEnvironment();
        int port = city.getRequiredProperty("local.server.port", Integer.class);
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(port, Chromium::new, Chromium.class);
    }
}
