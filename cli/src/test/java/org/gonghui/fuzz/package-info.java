/// Throws seeded random inputs at everything that reads what users give: see [Fuzz].
@org.jspecify.annotations.NullMarked
package org.gonghui.fuzz;
