package org.openmassage.core.id;

/**
 * The id of a person, an organization or a document, supplied by the caller and opaque to the library. Implementations
 * are immutable and thread-safe.
 */
public sealed interface DocumentId
        permits ClaimId,
                EpisodeId,
                EstimateId,
                HistoryId,
                LetterId,
                NoteId,
                OrganizationId,
                PatientId,
                PlanId,
                PractitionerId,
                PrescriptionId,
                RemittanceId,
                ReportId,
                ScreeningId,
                StatementId,
                VisitId {
    /** The most characters that an id may have. */
    int MAX_LENGTH = 128;

    /**
     * The id as the caller supplied it.
     *
     * @return 1 to {@value #MAX_LENGTH} characters
     */
    String value();
}
