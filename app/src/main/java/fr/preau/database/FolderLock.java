package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The right to run on a data folder: one program at a time. The system takes the lock back when the program dies, however it
 * dies. The file also says who holds it, for the message that the next one shows.
 */
public final class FolderLock implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or answers empty when another program holds it. */
    public static Optional<FolderLock> tryTake(DataFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(channel));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the holder says about itself. */
    public static String holder(DataFolder folder) {
        try {
            return Files.readString(folder.lock()).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The address that the holder gave in what it says about itself. */
    static Optional<String> address(DataFolder folder) {
        return ADDRESS.matcher(holder(folder)).results().map(MatchResult::group).findFirst();
    }

    /** Says who holds the lock, in French, as it will stand in the message of a program that is refused. */
    public void describe(String holder) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }
}
