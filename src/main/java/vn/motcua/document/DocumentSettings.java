package vn.motcua.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the city allows for documents.
 *
 * @param maxSize the size up to which one document is taken
 */
@ConfigurationProperties("motcua.documents")
record DocumentSettings(@DefaultValue("20MB") DataSize maxSize) {}
