/// The gonghui command. Entry: [Main].
@NullMarked
package org.gonghui.cli;

import org.jspecify.annotations.NullMarked;
