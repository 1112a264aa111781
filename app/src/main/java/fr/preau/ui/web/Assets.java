package fr.preau.ui.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Addresses of the static files. All stand under one version, the digest of what we wrote and of the lock of what we took, so that they may
 * be cached for a year and still name each other by relative addresses.
 */
@Component
class Assets {

    static final String ROOT = "/assets/";

    private static final List<String> DIGESTED =
            List.of("static/css/*", "static/js/*", "static/img/*", "static/icons.svg", "static/lib/package-lock.json");

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    private final String version = digest();

    String version() {
        return version;
    }

    /**
     * @param path relative to {@code static/}, such as {@code "css/tokens.css"}
     */
    String address(String path) {
        return ROOT + version + "/" + path;
    }

    boolean has(String path) {
        return files.getResource("classpath:static/" + path).exists();
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String pattern : DIGESTED) {
                for (Resource file : inOrder(files.getResources("classpath:" + pattern))) {
                    add(file, digest);
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The static files cannot be read", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static List<Resource> inOrder(Resource[] found) {
        return Arrays.stream(found)
                .filter(Resource::exists)
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList();
    }

    private static void add(Resource file, MessageDigest digest) throws IOException {
        try (InputStream content = new DigestInputStream(file.getInputStream(), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }
}
