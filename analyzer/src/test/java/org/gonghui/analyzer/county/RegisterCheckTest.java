package org.gonghui.analyzer.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.ledger.FactSample;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.junit.jupiter.api.Test;

final class RegisterCheckTest {

    private static RegisterCheck check() throws Exception {
        Register register = Register.parse("schools.csv", """
                id,name,county
                a,云川县东河小学,云川县
                b,云川县西河小学,云川县
                b,云川县南河小学,云川县
                c,云川县东河小学,云川县
                """.getBytes(StandardCharsets.UTF_8));
        FactSample sample = new FactSample(register);
        sample.document("1.txt#1", named("云川县东河小学", "a"), 2023).work(Category.MUTUAL_AID, "续保。");
        sample.document("2.txt#1", named("东河小学校", ""), 2023).work(Category.MUTUAL_AID, "续保。");
        sample.document("3.txt#1", named("东河小学校", ""), 2022).work(Category.MUTUAL_AID, "续保。");
        sample.document("4.txt#1", named("飞云中学", ""), 2022).work(Category.MUTUAL_AID, "续保。");
        sample.document("5.txt#1", School.HIDDEN, 2022).work(Category.MUTUAL_AID, "续保。");
        FactLedger ledger = sample.ledger();
        return RegisterCheck.of(ledger.ledger());
    }

    private static School named(String name, String id) {
        return new School(Optional.of(name), Optional.of(id).filter(one -> !one.isEmpty()), SchoolStatus.STATED);
    }

    @Test
    void listsSchoolsThatTheRegisterDoesNotHaveWithThoseThatMayBeMeant() throws Exception {
        assertThat(check().unknown().stream().map(RegisterCheck.Unknown::name)).containsExactly("东河小学校", "飞云中学");
        RegisterCheck.Unknown near = check().unknown().getFirst();
        assertThat(near.documents()).containsExactly("2.txt#1", "3.txt#1");
        assertThat(near.message().zh()).isEqualTo("名册里没有“东河小学校”（2 份文档），相近的有：云川县东河小学；若是同一所，请写进名册的名称或别名");
        assertThat(check().unknown().getLast().message().en()).startsWith(
                "the register does not have '飞云中学' (1 document), nor a similar name");
    }

    @Test
    void listsSchoolsWithoutAnyDocument() throws Exception {
        assertThat(check().silent().stream().map(RegisteredSchool::name)).containsExactly("云川县西河小学");
    }

    @Test
    void passesOnWhatIsWrongInTheRegisterItself() throws Exception {
        assertThat(check().problems().stream().map(problem -> problem.message().zh())).hasSize(2)
                .anyMatch(message -> message.contains("第 4 行") && message.contains("编号「b」与第 3 行重复"))
                .anyMatch(message -> message.contains("第 5 行") && message.contains("名称「云川县东河小学」"));
    }
}
