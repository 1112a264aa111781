package fr.preau;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as the code has them: who knows whom, who hears whom, and who comes by whose invitation. */
final class ModulePictures {

    private static final Path CODE = Path.of("src/main/java/fr/preau");
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?\\.)(?:\\s|\\*/)", Pattern.DOTALL);
    private static final Pattern VIEW = Pattern.compile("\\b([a-z]+)\\.published_[a-z_]+");

    private final ApplicationModules all;
    private final List<ApplicationModule> modules;

    /** By name of the module. To find them takes long, and they are asked for again and again. */
    private final Map<String, Set<String>> known;

    private final Map<String, Set<String>> joinedViews;

    ModulePictures(ApplicationModules all) {
        this.all = all;
        this.known = all.stream()
                .filter(module -> !module.isRootModule())
                .collect(toMap(ModulePictures::name, this::findKnown));
        this.joinedViews = known.keySet().stream().collect(toMap(module -> module, ModulePictures::findJoinedViews));
        this.modules = all.stream()
                .filter(module -> !module.isRootModule())
                .sorted(Comparator.comparingInt((ApplicationModule module) ->
                                known(name(module)).size())
                        .thenComparing(ModulePictures::name))
                .toList();
    }

    /** Names of the modules, the lowest first. */
    List<String> names() {
        return modules.stream().map(ModulePictures::name).toList();
    }

    /** A flowchart of the modules: arrows that follow from two others are left out, events are dotted. */
    String flowchart() {
        var lines = new ArrayList<>(List.of("flowchart TD"));
        modules.forEach(module -> lines.add("    %1$s[%1$s]".formatted(name(module))));
        for (ApplicationModule module : modules) {
            nearest(module).forEach(lower -> lines.add("    %s --> %s".formatted(name(module), lower)));
        }
        for (ApplicationModule listener : modules) {
            heard(listener)
                    .forEach(event -> lines.add("    %s -. %s .-> %s"
                            .formatted(name(moduleOf(event)), event.getSimpleName(), name(listener))));
        }
        return mermaid(lines);
    }

    String table() {
        var text = new StringBuilder("| Module | What it is for | Knows | Joins in SQL |\n|---|---|---|---|\n");
        modules.forEach(module -> text.append("| `%s` | %s | %s | %s |\n"
                .formatted(
                        name(module),
                        purpose(module),
                        codes(known(name(module)).stream()),
                        codes(joinedViews(name(module)).stream()))));
        return text.toString();
    }

    /** Who hears what. */
    String events() {
        return modules.stream()
                .flatMap(listener -> heard(listener).stream()
                        .map(event -> "| `%s` | `%s` | `%s` |\n"
                                .formatted(event.getSimpleName(), name(moduleOf(event)), name(listener))))
                .collect(joining("", "| Event | Told by | Heard by |\n|---|---|---|\n", ""));
    }

    /** The interfaces by which a module lets higher ones, which it does not know, bring something. */
    String invitations() {
        var text = new StringBuilder("| Interface | Declared by | Implemented in |\n|---|---|---|\n");
        for (ApplicationModule module : modules) {
            openInterfaces(module)
                    .forEach(type -> text.append("| `%s` | `%s` | %s |\n"
                            .formatted(type.getSimpleName(), name(module), codes(implementers(type, module)))));
        }
        return text.toString();
    }

    /** Modules other than its own whose SQL reads the view. */
    List<String> readersOf(String view) {
        return modules.stream()
                .map(ModulePictures::name)
                .filter(module -> joinedViews(module).contains(view))
                .toList();
    }

    static String mermaid(List<String> lines) {
        return "```mermaid\n" + String.join("\n", lines) + "\n```\n";
    }

    private Set<String> known(String module) {
        return known.getOrDefault(module, Set.of());
    }

    private Set<String> joinedViews(String module) {
        return joinedViews.getOrDefault(module, Set.of());
    }

    private Set<String> findKnown(ApplicationModule module) {
        return module.getDirectDependencies(all)
                .uniqueModules()
                .map(ModulePictures::name)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** Those that it knows without knowing them through another. */
    private List<String> nearest(ApplicationModule module) {
        Set<String> lowers = known(name(module));
        return lowers.stream()
                .filter(lower ->
                        lowers.stream().filter(other -> !other.equals(lower)).noneMatch(other -> reaches(other, lower)))
                .toList();
    }

    private boolean reaches(String module, String lower) {
        return known(module).stream().anyMatch(next -> next.equals(lower) || reaches(next, lower));
    }

    private List<JavaClass> heard(ApplicationModule module) {
        return module.getEventsListenedTo(all).stream()
                .filter(event -> all.getModuleByType(event).isPresent())
                .sorted(Comparator.comparing(
                        JavaClass::getSimpleName)) // one listener of many: their order is that of a set
                .toList();
    }

    private ApplicationModule moduleOf(JavaClass type) {
        return all.getModuleByType(type).orElseThrow();
    }

    private Stream<JavaClass> openInterfaces(ApplicationModule module) {
        return module.getBasePackage().stream()
                .filter(JavaClass::isInterface)
                .filter(type -> !type.isAnnotation())
                .filter(module::isExposed)
                .filter(type -> implementers(type, module).findAny().isPresent())
                .sorted(Comparator.comparing(JavaClass::getSimpleName));
    }

    private Stream<String> implementers(JavaClass type, ApplicationModule declaring) {
        return type.getAllSubclasses().stream()
                .flatMap(subclass -> all.getModuleByType(subclass).stream())
                .filter(module -> !module.equals(declaring))
                .map(ModulePictures::name)
                .distinct()
                .sorted();
    }

    private static Set<String> findJoinedViews(String module) {
        var views = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(CODE.resolve(module))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher view = VIEW.matcher(Files.readString(file).replaceAll("(?s)/\\*\\*.*?\\*/", ""));
                while (view.find()) {
                    if (!view.group(1).equals(module)) {
                        views.add(view.group());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("The code of %s cannot be read.".formatted(module), unreadable);
        }
        return views;
    }

    /** The first sentence that the module says of itself. */
    private static String purpose(ApplicationModule module) {
        try {
            Matcher sentence =
                    PURPOSE.matcher(Files.readString(CODE.resolve(name(module)).resolve("package-info.java")));
            if (!sentence.find()) {
                throw new IllegalStateException("The module %s does not say what it is for.".formatted(name(module)));
            }
            return sentence.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The module %s cannot be read.".formatted(name(module)), unreadable);
        }
    }

    private static String codes(Stream<String> names) {
        return names.map("`%s`"::formatted).collect(joining(", "));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
