package fr.preau.imports;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented kind: numbered notes. Text «panne» breaks it, text «attente» makes it wait until it is told to go on. */
public class NotesKind implements ImportKind {

    public static final String CODE = "notes-essai";

    private static final Column<Integer> NUMBER = Column.integer("numero").key().meaning("Le numéro de la note.");
    private static final Column<String> TEXT = Column.text("texte").filled().meaning("Ce qu’elle dit.");

    private final JdbcClient database;
    private final CopyInto copyInto;
    private volatile CountDownLatch waiting = new CountDownLatch(1);
    private volatile CountDownLatch goOn = new CountDownLatch(1);

    NotesKind(JdbcClient database, CopyInto copyInto) {
        this.database = database;
        this.copyInto = copyInto;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Notes d’essai";
    }

    @Override
    public String description() {
        return "Des notes numérotées.";
    }

    @Override
    public FileFormat format() {
        return FileFormat.TABLE;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NUMBER, TEXT);
    }

    @Override
    public void load(ImportJob job) {
        job.progress().phase("Lecture des notes");
        copyInto.table(
                "public.note",
                List.of("number", "text", "import_id"),
                rows -> job.table().forEach(row -> {
                    obey(row.get(TEXT), job.progress());
                    rows.add(row.get(NUMBER), row.get(TEXT), job.id());
                    job.changes().add(new Change(ChangeKind.ADDED, row.get(TEXT), "/notes/" + row.get(NUMBER), ""));
                }));
        job.changes().leaveOut("Brouillon", 2);
    }

    private void obey(String text, Progress progress) {
        if (text.equals("panne")) {
            throw new IllegalStateException("Broken on purpose.");
        }
        if (text.equals("attente")) {
            waiting.countDown();
            await(goOn);
            progress.phase("Suite des notes");
        }
    }

    /** Waits until a run stands at its text «attente». */
    public void awaitWaiting() {
        await(waiting);
    }

    /** Lets the waiting run go on, and forgets it. */
    public void goOn() {
        goOn.countDown();
    }

    /** Readies the table and the waiting place. */
    public void reset() {
        waiting = new CountDownLatch(1);
        goOn = new CountDownLatch(1);
        database.sql("create table if not exists public.note (number int, text text, import_id uuid)")
                .update();
        database.sql("truncate public.note").update();
    }

    public List<@Nullable String> texts() {
        return database.sql("select text from public.note order by number")
                .query(String.class)
                .list();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What asks to load notes. */
    public static ImportRequest request(String text, ImportMode mode) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var file = ImportFile.copied("notes.csv", bytes);
        return new ImportRequest(CODE, file, mode, Source.named("notes.csv"), Scope.FRANCE);
    }
}
