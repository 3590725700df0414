/// What must be known of a run to have its result again: [org.gonghui.cli.record.RunManifest], as a file by
/// [org.gonghui.cli.record.RunManifestFile]. A manifest holds neither the time nor the place of a run, so that equal runs
/// have equal manifests. Knows no command.
@NullMarked
package org.gonghui.cli.record;

import org.jspecify.annotations.NullMarked;
