package org.careerbenchmarks.operate.cli;

import java.util.concurrent.Callable;

/** One thing that can be asked of the program; answers with its exit code. */
interface Verb extends Callable<Integer> {}
