package org.openmassage.derived;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file in the source tree that is made from the code. A build that finds it stale fails, or mends it if asked to. */
public record DerivedFile(Path path) {
    static final String REFRESH = "openmassage.refresh";

    /** The folder of the reactor: tests run in the folder of their module. */
    public static final Path ROOT = Path.of("..");

    public static DerivedFile at(String first, String... more) {
        return new DerivedFile(ROOT.resolve(Path.of(first, more)));
    }

    static boolean refreshing() {
        return Boolean.getBoolean(REFRESH) || "".equals(System.getProperty(REFRESH));
    }

    /** Fails unless the file holds this text. */
    public void hold(String text) {
        if (refreshing()) {
            write(text);
        }
        String before = read();
        if (!before.equals(text)) {
            fail("""
                    %s is not what the code makes it%s
                    If the change is meant, refresh the derived files and commit them:
                    mvn -B -pl examples -am test -Dtest='org/openmassage/derived/*Test,CasesTest' -Dsurefire.failIfNoSpecifiedTests=false -D%s=true""".formatted(
                    path, firstDifference(before.lines().toList(), text.lines().toList()), REFRESH));
        }
    }

    String read() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String firstDifference(List<String> before, List<String> now) {
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            String old = i < before.size() ? before.get(i) : "";
            String fresh = i < now.size() ? now.get(i) : "";
            if (!old.equals(fresh)) {
                return ": line " + (i + 1) + "\n- " + old + "\n+ " + fresh;
            }
        }
        return ": only the end of the lines differs";
    }
}
