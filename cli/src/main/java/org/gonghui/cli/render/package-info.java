/// Tables and texts for a terminal, aligned by the width that characters really take. Entry: [TerminalTable].
@NullMarked
package org.gonghui.cli.render;

import org.jspecify.annotations.NullMarked;
