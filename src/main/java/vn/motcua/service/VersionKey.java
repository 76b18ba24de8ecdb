package vn.motcua.service;

/** A key and its version, by which what never changes again is remembered. */
record VersionKey(String key, int version) {}
