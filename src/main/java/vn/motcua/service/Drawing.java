package vn.motcua.service;

import java.util.List;
import java.util.Map;

/** What was read from a diagram's file; the maps keep the order of the file. */
record Drawing(String key, String name, String documentation, Map<String, String> properties,
        List<Lane> lanes, Map<String, Lane> laneOfNode, Map<String, Node> nodes, List<Flow> flows) {}
