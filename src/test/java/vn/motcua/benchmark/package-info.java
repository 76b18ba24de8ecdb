/**
 * The benchmark of the product: each row measures ours against a baseline, in alternating rounds of one run on one machine.
 *
 * <p>{@code mvn -Pbench test} runs it and writes {@code docs/figures.md}; docs/benchmark.md says how to read it.
 */
package vn.motcua.benchmark;
