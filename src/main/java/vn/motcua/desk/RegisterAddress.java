package vn.motcua.desk;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.slip.RegisterQuery;

/** The addresses of a register with its filters. */
record RegisterAddress(RegisterQuery query) {

    /** That page with the same filters, after the line of that number. */
    String of(String path, int after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("unit", "{unit}")
                .queryParam("year", query.year())
                .queryParam("month", query.month())
                .queryParam("state", query.state().code());
        if (!query.q().isBlank()) {
            address.queryParam("q", "{q}");
        }
        if (after > 0) {
            address.queryParam("cursor", after);
        }
        return address.encode().buildAndExpand(Map.of("unit", query.unit(), "q", query.q())).toUriString();
    }
}
