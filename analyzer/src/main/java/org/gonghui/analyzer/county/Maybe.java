package org.gonghui.analyzer.county;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/// Numbers of what may be missing.
final class Maybe {

    private Maybe() {}

    static <T> OptionalInt count(Optional<T> value, ToIntFunction<T> number) {
        return value.isPresent() ? OptionalInt.of(number.applyAsInt(value.get())) : OptionalInt.empty();
    }

    static <T> OptionalDouble number(Optional<T> value, ToDoubleFunction<T> number) {
        return value.isPresent() ? OptionalDouble.of(number.applyAsDouble(value.get())) : OptionalDouble.empty();
    }
}
