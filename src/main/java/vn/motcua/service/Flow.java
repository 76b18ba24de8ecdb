package vn.motcua.service;

import java.util.Map;

/**
 * One sequence flow of a diagram.
 *
 * @param id its key
 * @param name the words on it; empty where there are none
 * @param source the id of the node it leaves
 * @param target the id of the node it reaches
 * @param condition the text of its condition; null without
 * @param properties the extension properties
 * @param isDefault whether it is the way where no other condition holds
 */
public record Flow(String id, String name, String source, String target, String condition,
        Map<String, String> properties, boolean isDefault) {

    /** Copies the properties. */
    public Flow {
        properties = Map.copyOf(properties);
    }

    /** Whether taking it needs the officer's reasons. */
    public boolean reasonRequired() {
        return "required".equals(properties.get("reason"));
    }
}
