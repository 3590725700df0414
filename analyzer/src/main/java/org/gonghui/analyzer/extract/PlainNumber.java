package org.gonghui.analyzer.extract;

import java.math.BigDecimal;

/// A number as written, without any word that makes it approximate.
///
/// @param end one past its last code unit
/// @param value its value, exact
/// @param bare whether it has no digit before its first multiplier (百, 千万), which counts as one
record PlainNumber(int end, BigDecimal value, boolean bare) {}
