/// How fast it is: each number beside what it is compared with, from one run. Entry: [Benchmarks].
@NullMarked
package org.gonghui.benchmarks;

import org.jspecify.annotations.NullMarked;
