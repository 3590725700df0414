/// What must hold whatever happens around the program: killed processes, full and read-only disks, lost folders, other
/// languages and time zones, several processes on one corpus. Most tests start the command line as a process of its own.
@NullMarked
package org.gonghui.robustness;

import org.jspecify.annotations.NullMarked;
