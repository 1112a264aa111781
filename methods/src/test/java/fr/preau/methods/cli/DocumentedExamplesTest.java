package fr.preau.methods.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of docs/methods give what is written under them. */
class DocumentedExamplesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\n\\./preau methods (.+)\n```\n\n```text\n(.+?)```", Pattern.DOTALL);

    /** A line that stands for others. */
    private static final String OTHERS = "…";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "composite",
                "normalise",
                "sensitivity",
                "moran",
                "local-moran",
                "getis-ord",
                "smooth",
                "suppress"
            })
    void commandsGiveWhatIsWritten(String page) throws IOException {
        String text = Files.readString(Path.of("../docs/methods", page + ".md"));
        List<MatchResult> examples = EXAMPLE.matcher(text).results().toList();
        assertThat(examples).isNotEmpty();
        for (MatchResult example : examples) {
            Stream<String> written = example.group(2).lines().filter(line -> !line.equals(OTHERS));
            assertThat(outputOf(example.group(1)).lines()).containsAll(written.toList());
        }
    }

    private static String outputOf(String command) {
        var output = new ByteArrayOutputStream();
        var stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        List<String> typed = Arrays.stream(command.split(" ", -1))
                .map(word -> word.replace("docs/methods", "../docs/methods"))
                .toList();
        assertThat(Methods.run(typed, new Console(InputStream.nullInputStream(), stream, stream)))
                .isZero();
        return output.toString(StandardCharsets.UTF_8);
    }
}
