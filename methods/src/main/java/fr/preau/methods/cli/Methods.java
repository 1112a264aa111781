package fr.preau.methods.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The command {@code ./preau methods}: lists the methods, or calls one. */
public final class Methods {

    private static final int OK = 0;
    private static final int WRONG_INPUT = 1;
    private static final int WRONG_USAGE = 2;
    private static final List<String> HELP = List.of("--aide", "--help");
    private static final List<Method> ALL = List.of(
            new SuppressMethod(),
            new CompositeMethod(),
            new NormaliseMethod(),
            new SensitivityMethod(),
            new MoranMethod(),
            new LocalMoranMethod(),
            new GetisOrdMethod(),
            new SmoothMethod(),
            new SelectMethod());

    private Methods() {}

    public static void main(String[] arguments) {
        var console = new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        int code = run(List.of(arguments), console);
        console.out().flush();
        console.words().flush();
        System.exit(code);
    }

    /** 0 when all went well, 1 when the input is wrong, 2 when the command is. */
    static int run(List<String> arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (WrongUsage wrong) {
            console.words().println(wrong.getMessage());
            return WRONG_USAGE;
        } catch (WrongInput wrong) {
            console.words().println(wrong.getMessage());
            return WRONG_INPUT;
        } catch (IOException unreadable) {
            console.words().println("Lecture impossible\u202f: " + unreadable.getMessage());
            return WRONG_INPUT;
        }
    }

    private static int dispatch(List<String> arguments, Console console) throws IOException {
        if (arguments.isEmpty() || HELP.contains(arguments.getFirst())) {
            console.out().println(list());
            return OK;
        }
        Method method = ALL.stream()
                .filter(one -> one.name().equals(arguments.getFirst()))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        "Aucune méthode ne s’appelle «\u00a0%s\u00a0».\n%s".formatted(arguments.getFirst(), list())));
        List<String> rest = arguments.subList(1, arguments.size());
        if (HELP.stream().anyMatch(rest::contains)) {
            console.out().print(method.help());
        } else {
            method.run(rest, console);
        }
        return OK;
    }

    private static String list() {
        return ALL.stream()
                .map(method -> "  %-12s %s".formatted(method.name(), method.summary()))
                .collect(Collectors.joining(
                        "\n", "Les méthodes\u202f:\n", "\n./preau methods MÉTHODE --aide dit comment s’en servir."));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
