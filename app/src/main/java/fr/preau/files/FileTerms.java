package fr.preau.files;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files a record takes.
 *
 * @param largest bytes that one may have
 * @param most how many the record may have
 */
public record FileTerms(Set<FileType> types, int largest, int most) {

    public FileTerms {
        types = Set.copyOf(types);
    }

    /** What browsers offer to choose from. */
    public String accept() {
        return types.stream().sorted().flatMap(FileType::suffixes).collect(Collectors.joining(","));
    }

    /** Is it neither empty nor too large? */
    public boolean isSized(SentFile file) {
        return file.content().length > 0 && file.content().length <= largest;
    }

    /** The sort of a file, by its content and its name alike; empty when it is none of those that are taken. */
    public Optional<FileType> typeOf(SentFile file) {
        return FileType.of(file.name(), file.content()).filter(types::contains);
    }
}
