package vn.motcua.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as coarse as one subscriber: an IPv4 address, or the first half of an IPv6 address. */
final class Network {

    private Network() {}

    static String of(String address) {
        // Only literals: a name would be looked up.
        if (address == null || !address.matches("[0-9a-fA-F:.]+")) {
            return "unknown";
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            if (parsed instanceof Inet6Address) {
                return HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8)) + "/64";
            }
            return parsed.getHostAddress();
        } catch (UnknownHostException malformed) {
            return "unknown";
        }
    }
}
