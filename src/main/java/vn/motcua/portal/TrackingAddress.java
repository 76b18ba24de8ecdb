package vn.motcua.portal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The full address of a dossier's tracking page, for the QR code on paper. */
@Component
class TrackingAddress {

    private final String configured;

    TrackingAddress(@Value("${motcua.site.address:}") String configured) {
        this.configured = configured;
    }

    /** The address that opens with that code and key; without a configured one, at the host that was asked. */
    String of(String code, String key) {
        UriComponentsBuilder base = configured.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(configured);
        return base.path("/tracking/{code}").queryParam("key", "{key}").build(code, key).toString();
    }
}
