package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gonghui.analyzer.extract.Sessions.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "召开九届3次、4次教代会 | 九届3次 九届4次",
        "九届三次和九届四次两次教代会 | 九届三次 九届四次",
        "第五届第1次、第2次及第六届第1次教代会 | 第五届第1次 第五届第2次 第六届第1次"})
    void readsTheSessionsBeforeACongress(String text, String names) {
        assertThat(Sessions.before(text, 0, text.indexOf("教代会"))).extracting(Session::name)
                .containsExactly(names.split(" "));
    }

    @Test
    void leavesTheCountOfTheListOut() {
        String text = "九届三次和九届四次两次教代会";

        assertThat(Sessions.before(text, 0, text.indexOf("教代会"))).extracting(one -> one.span().in(text))
                .containsExactly("九届三次", "九届四次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"召开九届3次教代会", "全年两次教代会", "教代会", "九届3次、校务会4次教代会"})
    void findsNoListWhereThereIsNone(String text) {
        assertThat(Sessions.before(text, 0, text.indexOf("教代会"))).isEmpty();
    }

    @Test
    void looksNoFurtherThanItMay() {
        String text = "九届3次、4次教代会";

        assertThat(Sessions.before(text, text.indexOf('4'), text.indexOf("教代会"))).isEmpty();
    }
}
