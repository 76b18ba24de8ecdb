package vn.motcua.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are that sign papers.
 *
 * @param keystore a PKCS12 file with one entry for each unit, named by the unit's code, or one entry "default";
 *     its certificate entries, for instance those of earlier keys, are believed too
 * @param passphrase opens the file; in the demo it wraps the keys that the program makes for itself
 */
@ConfigurationProperties("motcua.signing")
record SigningSettings(@DefaultValue("") String keystore, @DefaultValue("demo") String passphrase) {}
