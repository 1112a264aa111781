package fr.preau.database;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One installation of Préau, opened by the present program: its database answers until it is closed.
 *
 * <p>Without {@code PREAU_DATABASE_URL}, that is a data folder and its own PostgreSQL. One program serves an installation; short
 * commands meanwhile join it. With it, several programs may serve the same database.
 */
public final class Installation implements AutoCloseable {

    /** The name of the database in an own PostgreSQL. */
    private static final String DATABASE = "preau";

    private final CompletableFuture<DatabaseAddress> database;
    private final @Nullable DataFolder folder;
    private final @Nullable FolderLock lock;
    private final @Nullable CompletableFuture<EmbeddedPostgres> server;

    private Installation(
            CompletableFuture<DatabaseAddress> database,
            @Nullable DataFolder folder,
            @Nullable FolderLock lock,
            @Nullable CompletableFuture<EmbeddedPostgres> server) {
        this.database = database;
        this.folder = folder;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Opens it for this program alone.
     *
     * @param folder the data folder, made when absent
     * @throws DatabaseUnavailable in French, also when another program runs on this folder
     */
    public static Installation open(Path folder) {
        return open(folder, System.getenv());
    }

    /**
     * Opens it for this program alone, and lets its server start by itself meanwhile: {@link #database()} waits for it.
     *
     * @throws DatabaseUnavailable as {@link #open}, what the server cannot do excepted, which is told where it is waited for
     */
    public static Installation opening(Path folder) {
        return opening(folder, System.getenv());
    }

    /** Opens it for a short command: beside the program that runs on the folder, or alone if none does. */
    public static Installation join(Path folder) {
        return join(folder, System.getenv());
    }

    static Installation open(Path folder, Map<String, String> environment) {
        return opening(folder, environment).opened();
    }

    static Installation join(Path folder, Map<String, String> environment) {
        return external(environment)
                .orElseGet(() -> own(folder, Installation::beside))
                .opened();
    }

    private static Installation opening(Path folder, Map<String, String> environment) {
        return external(environment)
                .orElseGet(() -> own(folder, data -> {
                    throw inUse(data);
                }));
    }

    /**
     * Where its database answers, as soon as it does.
     *
     * @throws DatabaseUnavailable in French, when it will not
     */
    public DatabaseAddress database() {
        try {
            return database.join();
        } catch (CompletionException failure) {
            throw explained(failure);
        }
    }

    private Installation opened() {
        try {
            database();
            return this;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private RuntimeException explained(CompletionException failure) {
        if (folder != null && failure.getCause() instanceof UncheckedIOException file) {
            return explained(folder.root(), file);
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }

    /** The file for what the program says to those who maintain it; empty over an external database, without a folder. */
    public Optional<Path> log() {
        return Optional.ofNullable(folder).map(DataFolder::programLog);
    }

    /** The settings chosen for this installation; empty over an external database, whose programs are told by their environment. */
    public Map<String, String> remembered() {
        return folder == null ? Map.of() : new RememberedSettings(folder.settings()).all();
    }

    /** Keeps a setting for the next programs on this folder; over an external database there is nowhere to keep it. */
    public void remember(String name, String value) {
        if (folder != null) {
            new RememberedSettings(folder.settings()).put(name, value);
        }
    }

    /** Whether it has its folder and its own PostgreSQL, not an external database. */
    public boolean isOwn() {
        return folder != null;
    }

    /** Where the program that serves this installation answers, as it announced; empty when none runs, or over an external database. */
    public Optional<String> servedAt() {
        return lock == null ? Optional.ofNullable(folder).flatMap(FolderLock::address) : Optional.empty();
    }

    /** Says where this program answers, for the message that a second one will show. */
    public void announce(String address) {
        if (lock != null) {
            lock.describe(holder() + ", " + address);
        }
    }

    /** Stops the server if this program holds it. */
    @Override
    public void close() {
        if (server != null) {
            server.handle((started, _) -> Optional.ofNullable(started)).join().ifPresent(EmbeddedPostgres::close);
        }
        if (lock != null) {
            lock.close();
        }
    }

    private static Optional<Installation> external(Map<String, String> environment) {
        Optional<DatabaseAddress> address = ExternalPostgres.in(new Environment(environment));
        address.ifPresent(ExternalPostgres::check);
        return address.map(database -> new Installation(CompletableFuture.completedFuture(database), null, null, null));
    }

    private static Installation own(Path folder, Function<DataFolder, Installation> whenInUse) {
        try {
            DataFolder data = DataFolder.at(folder);
            return FolderLock.tryTake(data).map(lock -> start(data, lock)).orElseGet(() -> whenInUse.apply(data));
        } catch (UncheckedIOException failure) {
            throw explained(folder, failure);
        }
    }

    private static Installation start(DataFolder folder, FolderLock lock) {
        lock.describe(holder());
        CompletableFuture<EmbeddedPostgres> server =
                CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(folder), Thread::startVirtualThread);
        return new Installation(server.thenApply(started -> started.create(DATABASE)), folder, lock, server);
    }

    private static Installation beside(DataFolder folder) {
        return EmbeddedPostgres.join(folder, DATABASE)
                .map(address -> new Installation(CompletableFuture.completedFuture(address), folder, null, null))
                .orElseThrow(() -> new DatabaseUnavailable("Préau est en train de démarrer sur le dossier "
                        + folder.root() + " (" + FolderLock.holder(folder) + "). Réessayez dans un instant."));
    }

    private static String holder() {
        return "processus " + ProcessHandle.current().pid();
    }

    private static RuntimeException explained(Path folder, UncheckedIOException failure) {
        if (!(failure.getCause() instanceof FileSystemException)) {
            return failure;
        }
        return new DatabaseUnavailable(
                "Le dossier " + folder + " ne peut pas servir\u202f: " + failure.getCause() + ".\n"
                        + "Vérifiez qu’il appartient au compte qui lance Préau, ou choisissez un autre dossier avec --data.",
                failure);
    }

    private static DatabaseUnavailable inUse(DataFolder folder) {
        return new DatabaseUnavailable("Préau fonctionne déjà sur le dossier " + folder.root() + " ("
                + FolderLock.holder(folder) + ").\nArrêtez-le d’abord, ou choisissez un autre dossier avec --data.");
    }
}
