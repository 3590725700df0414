package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gonghui.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HelpTest {

    private static final String BUNDLE = "org.gonghui.cli.command.Help";

    private static List<String> commands() {
        return CommandFactory.types().stream().map(CommandFactory::name).toList();
    }

    @Test
    void bothLanguagesExplainTheSameThings() {
        ResourceBundle chinese = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(english.keySet()).allSatisfy(key -> {
            boolean isBlankLine = chinese.getString(key).isBlank();
            assertThat(english.getString(key).isBlank()).as(key).isEqualTo(isBlankLine);
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithExamplesInBothLanguages(String command) {
        Cli.Result chinese = Cli.run(command, "--help");
        Cli.Result english = Cli.run(command, "--help", "--lang", "en");

        assertThat(List.of(chinese.code(), english.code())).containsOnly(0);
        assertThat(chinese.out()).contains("用法：gonghui " + command).contains("例：\n  gonghui " + command);
        assertThat(english.out()).contains("Usage: gonghui " + command).contains("Examples:\n  gonghui " + command);
        assertThat(english.out().replaceAll("教代会|慰问( 退休教师)?|第三中学|职业教育中心|代会", "")).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void everyOptionOfEveryCommandIsExplained() {
        for (String command : commands()) {
            assertThat(Cli.run(command, "--help").out().lines()
                    .dropWhile(line -> !line.isBlank())
                    .filter(line -> line.strip().startsWith("-")))
                    .as(command)
                    .allMatch(line -> line.matches("\\s*(-\\w, |\\s+)?--[-\\w]+(=\\S+)?\\s+\\S.*"));
        }
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        Cli.Result result = Cli.run();

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains(commands()).contains("退出码");
    }

    @Test
    void aMistypedCommandIsNamedWithTheNearestOnes() {
        Cli.Result result = Cli.run("anotate", "x");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("错误：不认识的参数 anotate x，相近的有：annotate");
    }

    @Test
    void aWrongValueIsNamedWithTheRightOnes() {
        assertThat(Cli.run("annotate", "--lang", "fr", "x").err())
                .startsWith("错误：--lang 的值“fr”不对，应为 zh|en\n用法见 gonghui annotate --help");
        assertThat(Cli.run("annotate", "--threads", "many", "x", "--lang", "en").err())
                .startsWith("error: 'many' is no value of --threads, expected an integer\nsee gonghui annotate --help");
    }
}
