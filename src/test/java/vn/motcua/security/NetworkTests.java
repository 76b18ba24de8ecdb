package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTests {

    @Test
    void everyAddressOfTheOldKindIsANetwork() {
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
    }

    @Test
    void oneSubscribersAddressesOfTheNewKindAreOneNetwork() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void aNameIsNotLookedUp() {
        assertThat(Network.of("localhost")).isEqualTo("unknown");
        assertThat(Network.of("1.2.3.4.5")).isEqualTo("unknown");
        assertThat(Network.of(null)).isEqualTo("unknown");
    }
}
