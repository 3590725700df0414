package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class NearNamesTest {

    private static Register register(String rows) throws CsvFileException {
        return Register.parse("schools.csv", ("id,name,aliases\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> near(String name) throws CsvFileException {
        return new NearNames(register("""
                a,霁川县第二中学,霁川二中
                b,霁川县城南小学,南小
                c,霁川县城北小学,
                d,霁川县机关幼儿园,
                """)).to(name, 3).stream().map(RegisteredSchool::name).toList();
    }

    @Test
    void findsTheFullNameOfAShortOne() throws Exception {
        assertThat(near("二中")).containsExactly("霁川县第二中学");
        assertThat(near("城南小学")).containsExactly("霁川县城南小学");
    }

    @Test
    void findsTheNameThatWasMeantByASlipNearestFirst() throws Exception {
        assertThat(near("霁川县城男小学")).containsExactly("霁川县城南小学", "霁川县城北小学");
        assertThat(near("霁川县机关幼儿圆")).containsExactly("霁川县机关幼儿园");
    }

    @Test
    void takesAnAliasForTheSchool() throws Exception {
        assertThat(near("南小学")).startsWith("霁川县城南小学");
    }

    @Test
    void leavesTheCountyOutAsPeopleDo() throws Exception {
        Register placed = Register.parse("schools.csv",
                "id,name,county\na,霁川县丁岭初级中学,霁川县\n".getBytes(StandardCharsets.UTF_8));

        assertThat(new NearNames(placed).to("丁岭初级小学", 3)).hasSize(1);
    }

    @Test
    void isNearNothingIfNothingIsNear() throws Exception {
        assertThat(near("松坪镇中心小学")).isEmpty();
        assertThat(near("小")).isEmpty();
        assertThat(near("")).isEmpty();
        assertThat(new NearNames(Register.EMPTY).to("城南小学", 3)).isEmpty();
    }

    @Test
    @Timeout(10)
    void lookAmongManySchoolsTakesNoTime() throws Exception {
        Register many = register(IntStream.range(0, 5000)
                .mapToObj(i -> i + ",霁川县第" + i + "小学," + i + "小")
                .collect(Collectors.joining("\n")));
        NearNames near = new NearNames(many);

        for (int i = 0; i < 100; i++) {
            assertThat(near.to("霁川县第" + (6000 + i) + "小学", 3)).hasSize(3);
        }
    }
}
