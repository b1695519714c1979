package org.careerbenchmarks.model.reference;

/**
 * One thing a school is asked about.
 *
 * @param benchmark the number of its benchmark
 * @param ref its own number as text: {@code 1.1}, {@code 1.10}
 * @param text the words in the workbook
 * @param position its place in the framework, counted from 1, refs in numerical order
 */
public record Characteristic(int benchmark, String ref, String text, int position) {}
