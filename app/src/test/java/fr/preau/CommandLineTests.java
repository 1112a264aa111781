package fr.preau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What may be typed after the program's name. */
class CommandLineTests {

    @Test
    void readsACommandItsOptionsAndWhatFollows() {
        CommandLine line = CommandLine.parse("backup", "--data", "/srv/préau", "today.preau");
        assertThat(line.command()).isEqualTo("backup");
        assertThat(line.option("data")).contains("/srv/préau");
        assertThat(line.operand("un fichier")).isEqualTo("today.preau");
    }

    @Test
    void readsBothFormsOfAnOptionAndFlags() {
        CommandLine line = CommandLine.parse("run", "--port=9000", "--open", "--territory", "18");
        assertThat(line.option("port")).contains("9000");
        assertThat(line.option("territory")).contains("18");
        assertThat(line.has("open")).isTrue();
    }

    @Test
    void opensPreauWhenNoCommandIsTyped() {
        assertThat(CommandLine.parse().command()).isEqualTo("run");
        assertThat(CommandLine.parse("--port", "9000").command()).isEqualTo("run");
    }

    @Test
    void refusesAnOptionThatIsUnknownOrLacksItsValue() {
        assertThatThrownBy(() -> CommandLine.parse("run", "--colour", "red"))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("--colour")
                .hasMessageContaining("./preau help");
        assertThatThrownBy(() -> CommandLine.parse("run", "--port")).hasMessageContaining("--port attend une valeur");
    }

    @Test
    void refusesWhatACommandHasNoUseFor() {
        assertThatThrownBy(() -> CommandLine.parse("run", "18").expectNoOperand())
                .hasMessageContaining("18");
    }

    @Test
    void leavesToAnImportTheOptionsOfItsOwn() {
        CommandLine line = CommandLine.parse("import", "--data", "/srv", "etablissements", "--simulation", "-");
        assertThat(line.operands()).containsExactly("etablissements", "--simulation", "-");
    }

    @Test
    void refusesACommandThatIsUnknownOrHasNotWhatItNeeds() {
        assertThatThrownBy(() -> Command.named("dance"))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("dance");
        assertThatThrownBy(() -> CommandLine.parse("backup").operand("le nom du fichier"))
                .hasMessageContaining("attend le nom du fichier");
    }
}
