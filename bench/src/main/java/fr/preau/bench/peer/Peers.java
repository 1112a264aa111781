package fr.preau.bench.peer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives numbers to the scripts of {@code bench/peer} and reads what they answer. */
public final class Peers {

    private final Path scripts;
    private final Path folder;
    private final Toolbox toolbox;

    /**
     * @param home of the sources
     * @param folder for the numbers of this run
     */
    public Peers(Path home, Path folder) {
        this.scripts = home.resolve("bench/peer");
        this.folder = folder;
        this.toolbox = new Toolbox(home.resolve("bench/target/peers"));
    }

    /** Numbers that scripts find under this name. */
    public void give(String name, double... numbers) {
        Numbers.write(folder.resolve(name), numbers);
    }

    /**
     * Runs a script. It prints, on its last line, its name and version and the seconds of what it measured, as JSON.
     *
     * @param patience after which it is stopped
     * @param words for the script, after the folder of numbers
     */
    public Answer ask(Tool tool, String script, Duration patience, String... words) throws InterruptedException {
        Optional<Command> interpreter = toolbox.find(tool);
        if (interpreter.isEmpty()) {
            return new Answer.Absent("not installable here");
        }
        List<String> arguments = new ArrayList<>(List.of(scripts.resolve(script).toString(), folder.toString()));
        arguments.addAll(List.of(words));
        return answer(Toolbox.with(interpreter.get(), arguments).run(patience), patience, folder);
    }

    static Answer answer(Command.Result result, Duration patience, Path folder) {
        if (!result.ended()) {
            return new Answer.Absent("stopped after %d s".formatted(patience.toSeconds()));
        }
        return result.succeeded() ? computed(result, folder) : new Answer.Absent("failed: " + result.lastLine());
    }

    private static Answer computed(Command.Result result, Path folder) {
        try {
            JsonNode said = JsonMapper.shared().readTree(result.lastLine());
            Map<String, List<Double>> seconds = new TreeMap<>();
            said.path("seconds")
                    .forEachEntry((name, times) -> seconds.put(
                            name, times.valueStream().map(JsonNode::asDouble).toList()));
            return new Answer.Computed(said.path("peer").asString("?"), seconds, folder);
        } catch (JacksonException unreadable) {
            return new Answer.Absent("said: " + result.lastLine());
        }
    }
}
