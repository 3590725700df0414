package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeadlineTest {

    private static final Extract EXTRACT = new Extract("工会", List.of());

    private final Deadline deadline = new Deadline(Duration.ofMillis(50));

    @Test
    void yieldsWhatTheParserYields() throws Exception {
        assertThat(new Deadline(Duration.ofSeconds(9)).run(() -> EXTRACT)).isEqualTo(EXTRACT);
    }

    @Test
    void interruptsAParserThatHangs() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThatThrownBy(() -> deadline.run(() -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return EXTRACT;
        })).isInstanceOf(ExtractionException.class).hasMessageContaining("took longer");
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void abandonsAParserThatDoesNotListen() {
        CountDownLatch end = new CountDownLatch(1);
        assertThatThrownBy(() -> deadline.run(() -> {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return EXTRACT;
        })).isInstanceOf(ExtractionException.class);
        end.countDown();
    }

    @Test
    void refusesWhatBreaksAParser() {
        Deadline patient = new Deadline(Duration.ofSeconds(9));
        assertThatThrownBy(() -> patient.run(() -> deep(0))).hasMessageContaining("too complex");
        assertThatThrownBy(() -> patient.run(() -> {
            throw new IllegalStateException("odd bytes");
        })).isInstanceOf(ExtractionException.class).hasMessageContaining("odd bytes");
        assertThatThrownBy(() -> patient.run(() -> {
            throw new AssertionError("ours");
        })).isInstanceOf(AssertionError.class);
    }

    private static Extract deep(int level) {
        return level < 0 ? EXTRACT : new Extract(deep(level + 1).text() + level, List.of());
    }
}
