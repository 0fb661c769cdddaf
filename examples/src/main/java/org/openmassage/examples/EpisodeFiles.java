package org.openmassage.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmassage.billing.cms1500.Cms1500;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.goodfaith.GoodFaithText;
import org.openmassage.billing.superbill.Superbill;
import org.openmassage.core.json.Documents;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.letter.LetterText;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.sign.SignedDocument;

/** The documents of an episode as files: all are made before the first is written. */
final class EpisodeFiles {
    private final Map<String, String> contents = new LinkedHashMap<>();

    private EpisodeFiles(EpisodeRun run) {
        contents.put("summary.md", Summary.of(run));
        document("episode.json", run.episode());
        document("patient.json", run.folder().patient());
        document("consents.json", run.folder().consents());
        document("history.json", run.history());
        run.folder().prescription().ifPresent(order -> document("prescription.json", order));
        document("screening.json", run.screening());
        run.screenings()
                .later()
                .forEach(again -> document("screenings/" + again.screening().id() + ".json", again.screening()));
        run.plan().ifPresent(plan -> document("plan.json", plan));
        run.planTexts().forEach((audience, text) -> contents.put("plan/" + Words.of(audience) + ".txt", text));
        run.folder()
                .visits()
                .forEach(visit -> document("visits/" + visit.visit().id() + ".json", visit.visit()));
        for (SignedDocument note : run.notes()) {
            document("notes/" + note.payload(SoapNote.class).id() + ".signed.json", note);
        }
        run.progress().forEach(review -> {
            document("reports/" + review.report().id() + ".json", review.report());
            contents.put("reports/" + review.report().id() + ".txt", review.text());
        });
        for (Letter letter : run.letters()) {
            document("letters/" + letter.id() + ".json", letter);
            contents.put("letters/" + letter.id() + ".txt", LetterText.of(letter));
        }
        run.ledger().ifPresent(ledger -> document("ledger.json", ledger));
        run.billing().claims().forEach(claim -> {
            document("claims/" + claim.claim().id() + ".json", claim.claim());
            contents.put(
                    "claims/" + claim.claim().id() + ".cms1500.txt",
                    Cms1500.of(claim.claim()).text());
            contents.put(
                    "claims/" + claim.claim().id() + ".superbill.txt",
                    Superbill.of(claim.claim()).text(ProcedureCodeSet.standard()));
        });
        run.estimate().ifPresent(estimate -> document("estimates/" + estimate.id() + ".json", estimate));
        run.folder().goodFaithEstimate().map(CaseGoodFaith.Made::estimate).ifPresent(estimate -> {
            document("estimates/" + estimate.id() + ".json", estimate);
            contents.put("estimates/" + estimate.id() + ".txt", GoodFaithText.of(estimate));
        });
        document("issues.json", run.issues());
    }

    static EpisodeFiles of(EpisodeRun run) {
        return new EpisodeFiles(run);
    }

    private void document(String name, Object value) {
        contents.put(name, Documents.writePretty(value) + "\n");
    }

    /** Writes beside the folder first and moves it into place, so that an interrupted run leaves no half an episode. */
    List<String> writeTo(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (Files.isDirectory(folder) && !isEmpty(folder) && !Files.exists(folder.resolve("episode.json"))) {
            throw new Problem.InvalidInput(
                    "folder-in-use",
                    folder.toString(),
                    "The folder holds something else than an episode: name another, or a new one.");
        }
        Path absolute = folder.toAbsolutePath();
        Path parent = absolute.getParent() == null ? absolute : absolute.getParent();
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, ".episode-");
        try {
            for (Map.Entry<String, String> file : contents.entrySet()) {
                Path target = fresh.resolve(file.getKey());
                Path holder = target.getParent();
                if (holder != null) {
                    Files.createDirectories(holder);
                }
                Files.writeString(target, file.getValue());
            }
            delete(absolute);
            Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(fresh);
        }
        return List.copyOf(contents.keySet());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
