package org.careerbenchmarks.template.feedback;

/**
 * A relationship of one part to another.
 *
 * @param kind the last word of its type ({@code worksheet})
 * @param part the part that it leads to, without a slash in front; empty where it leads out of the file
 */
record Link(String id, String kind, String part) {}
