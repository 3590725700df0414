package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String SIMPLIFIED = "一年来，学校工会认真开展各项工作，组织老师们参加县里的篮球比赛，大家都很高兴，还看望了生病住院的同事，"
            + "为困难家庭送去了米和油，关心青年教师的生活与成长，得到全体会员的好评。";
    private static final String TRADITIONAL = "一年來，學校工會認真開展各項工作，組織老師們參加縣裡的籃球比賽，大家都很高興，還看望了生病住院的同事，"
            + "為困難家庭送去了米和油，關心青年教師的生活與成長，得到全體會員的好評。";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private final TextDecoder decoder = new TextDecoder(1_000_000);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void obeysTheByteOrderMarkAndTakesItOff(String charset) {
        byte[] bytes = ("\uFEFF" + SIMPLIFIED + "\r\n").getBytes(Charset.forName(charset));
        assertThat(decode(bytes)).isEqualTo(new Decoding.Decoded(SIMPLIFIED + "\r\n", charset));
    }

    @Test
    void readsUtf8AndGb18030() {
        assertThat(decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Decoded(SIMPLIFIED, "UTF-8"));
        assertThat(decode((SIMPLIFIED + "𠀀㐀").getBytes(GB18030)))
                .isEqualTo(new Decoding.Decoded(SIMPLIFIED + "𠀀㐀", "GB18030"));
        assertThat(decode("plain ASCII".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Decoding.Decoded("plain ASCII", "UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 10, 20, 40})
    void tellsBig5FromGb18030InShortTexts(int length) {
        int wrong = 0;
        for (int start = 0; start + length <= SIMPLIFIED.length(); start++) {
            wrong += isRead(SIMPLIFIED.substring(start, start + length), GB18030) ? 0 : 1;
            wrong += isRead(TRADITIONAL.substring(start, start + length), BIG5) ? 0 : 1;
        }
        assertThat(wrong).as("wrong of %d", 2 * (SIMPLIFIED.length() - length + 1)).isZero();
    }

    @Test
    void readsVeryShortTextAsGb18030() {
        assertThat(decode("工會".getBytes(BIG5)).toString()).contains("GB18030");
        assertThat(decode("工会".getBytes(GB18030))).isEqualTo(new Decoding.Decoded("工会", "GB18030"));
    }

    @Test
    void triesTheDeclaredCharsetFirstButDoesNotBelieveIt() {
        byte[] big5 = "工會".getBytes(BIG5);
        assertThat(decoder.decode(big5, Optional.of(BIG5))).isEqualTo(new Decoding.Decoded("工會", "Big5"));
        byte[] utf8 = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        assertThat(decoder.decode(Arrays.copyOf(utf8, 60), Optional.of(BIG5)).toString()).contains("UTF-8");
    }

    @Test
    void saysWhereNoCharsetFits() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        bytes[90] = (byte) 0xFF;
        assertThat(reason(bytes)).contains("byte 90");
        byte[] marked = ("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8);
        marked[93] = (byte) 0xFF;
        assertThat(reason(marked)).contains("mark of UTF-8").contains("byte 93");
    }

    @Test
    void refusesBinaryWhateverItHolds() {
        assertThat(reason(new byte[]{'a', 'b', 0, 'c'})).contains("byte 2").contains("NUL");
        assertThat(reason("工会\u0001\u0002\u0003".getBytes(StandardCharsets.UTF_8)))
                .contains("3 control characters").contains("byte 6");
        assertThat(reason(SIMPLIFIED.getBytes(StandardCharsets.UTF_16LE))).contains("NUL").contains("UTF-16");
    }

    @Test
    void acceptsAStrayControlCharacterInALongText() {
        String text = SIMPLIFIED.repeat(3) + "\u0008";
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoding.Decoded(text, "UTF-8"));
    }

    @Test
    void refusesTextOverTheLimit() {
        TextDecoder small = new TextDecoder(10);
        for (Charset charset : new Charset[]{StandardCharsets.UTF_8, GB18030}) {
            assertThat(small.decode("工会工会工会工会工会".getBytes(charset), Optional.empty()).toString())
                    .contains(charset.name());
            assertThat(small.decode("工会工会工会工会工会工".getBytes(charset), Optional.empty()).toString())
                    .contains("limit of 10 characters");
        }
    }

    @Test
    void refusesRandomBytesAndNeverFails() {
        for (long seed = 0; seed < 200; seed++) {
            byte[] bytes = new byte[2000];
            new Random(seed).nextBytes(bytes);
            assertThat(decode(bytes)).as("seed %d", seed).isInstanceOf(Decoding.Undecodable.class);
        }
    }

    private boolean isRead(String text, Charset charset) {
        return decode(text.getBytes(charset)).equals(new Decoding.Decoded(text, charset.name()));
    }

    private Decoding decode(byte[] bytes) {
        return decoder.decode(bytes, Optional.empty());
    }

    private String reason(byte[] bytes) {
        return ((Decoding.Undecodable) decode(bytes)).reason().en();
    }
}
