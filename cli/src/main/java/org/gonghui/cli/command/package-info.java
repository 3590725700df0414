/// One class a subcommand.
@NullMarked
package org.gonghui.cli.command;

import org.jspecify.annotations.NullMarked;
