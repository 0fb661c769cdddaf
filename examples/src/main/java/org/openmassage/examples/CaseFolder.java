package org.openmassage.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.billing.payer.Payer;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.core.care.Visit;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.consent.Consents;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.json.Documents;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.Organization;
import org.openmassage.core.person.Patient;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.vocabulary.PayerId;

/**
 * A case as a folder of documents.
 *
 * @param file what the case decides: {@code case.json}
 * @param patient {@code patient.json}
 * @param practitioner {@code practitioner.json}
 * @param clinic {@code organization.json}
 * @param consents {@code consents.json}
 * @param history {@code history.json}
 * @param intake {@code intake.json}: answers that are still to be put into the history; a complete history needs none
 * @param prescription {@code prescription.json}; a case without one is paid by the patient
 * @param benefits {@code benefits.json}: what the plans pay, where an estimate is wanted
 * @param goodFaith {@code good-faith.json}: what a patient who pays without insurance was told to expect
 * @param payers the shipped payers, under those of {@code payers/}, where the clinic has contracts of its own
 * @param visits {@code visits/*.json}, in the order of their names
 */
record CaseFolder(
        CaseFile file,
        Patient patient,
        Practitioner practitioner,
        Organization clinic,
        Consents consents,
        HealthHistory history,
        Optional<CaseIntake> intake,
        Optional<Prescription> prescription,
        Optional<CaseBenefits> benefits,
        Optional<CaseGoodFaith> goodFaith,
        Catalog<PayerId, Payer> payers,
        List<CaseVisit> visits) {
    /**
     * A visit and the draft of its note.
     *
     * @param visit the visit
     * @param note what the therapist wrote; none for a visit that was not kept
     * @param screening what was asked again before the session, where the case tells it
     */
    record CaseVisit(Visit visit, Optional<SoapNote> note, Optional<CaseScreening> screening) {}

    /** The good faith estimate, where the case tells what the patient was told to expect. */
    Optional<CaseGoodFaith.Made> goodFaithEstimate() {
        return goodFaith.map(told -> told.make(this));
    }

    static CaseFolder read(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return new CaseFolder(
                read(folder.resolve("case.json"), CaseFile.class),
                read(folder.resolve("patient.json"), Patient.class),
                read(folder.resolve("practitioner.json"), Practitioner.class),
                read(folder.resolve("organization.json"), Organization.class),
                read(folder.resolve("consents.json"), Consents.class),
                read(folder.resolve("history.json"), HealthHistory.class),
                readIfThere(folder.resolve("intake.json"), CaseIntake.class),
                readIfThere(folder.resolve("prescription.json"), Prescription.class),
                readIfThere(folder.resolve("benefits.json"), CaseBenefits.class),
                readIfThere(folder.resolve("good-faith.json"), CaseGoodFaith.class),
                payers(folder.resolve("payers")),
                visits(folder.resolve("visits")));
    }

    private static Catalog<PayerId, Payer> payers(Path pack) {
        return Files.exists(pack)
                ? PayerCatalog.standard().combinedWith(PayerCatalog.read(pack))
                : PayerCatalog.standard();
    }

    private static List<CaseVisit> visits(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return List.copyOf(readAll(sorted));
        }
    }

    private static List<CaseVisit> readAll(List<Path> files) throws IOException {
        List<CaseVisit> visits = new java.util.ArrayList<>();
        for (Path file : files) {
            visits.add(read(file, CaseVisit.class));
        }
        return visits;
    }

    private static <T> Optional<T> readIfThere(Path file, Class<T> type) throws IOException {
        return Files.exists(file) ? Optional.of(read(file, type)) : Optional.empty();
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        return Documents.read(Files.readString(file), type, file.toString());
    }
}
