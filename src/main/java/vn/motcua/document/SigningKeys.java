package vn.motcua.document;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;

/** The keys of the units: a city keeps them in a file of its own, the demo makes them as they are needed. */
interface SigningKeys {

    /** The key with which the unit signs. */
    Optional<SigningKey> of(String unit);

    /** Whose word counts: a signature by one of these, or by one that leads to them, is believed. */
    Set<X509Certificate> trusted();
}
