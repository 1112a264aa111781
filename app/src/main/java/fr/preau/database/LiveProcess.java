package fr.preau.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the system knows of a process.
 *
 * @param alive false also for one that has ended and whose parent has not taken note, as happens in containers without an init
 * @param name of its program, empty where the system does not tell
 */
record LiveProcess(boolean alive, String name) {

    private static final boolean LINUX = Files.exists(Path.of("/proc/self/stat"));

    static LiveProcess of(long pid) {
        if (!LINUX) {
            return new LiveProcess(
                    ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent(), "");
        }
        try {
            return parse(Files.readString(Path.of("/proc/" + pid + "/stat")));
        } catch (IOException gone) {
            return new LiveProcess(false, "");
        }
    }

    /** Reads the beginning of a line of {@code /proc}: {@code 123 (postgres) S …}. */
    static LiveProcess parse(String stat) {
        int open = stat.indexOf('(');
        int close = stat.lastIndexOf(')');
        char state = stat.charAt(close + 2);
        return new LiveProcess(state != 'Z' && state != 'X', stat.substring(open + 1, close));
    }

    /** Whether it lives and may be a PostgreSQL server. */
    boolean mayBePostgres() {
        return alive && (name.isEmpty() || name.equals("postgres"));
    }
}
