package org.openmassage.billing.remittance;

import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;

/**
 * The reasons and remarks that a massage claim meets. A clinic lays what its payers use over them with {@link Catalog#combinedWith}.
 *
 * <p>Pure and thread-safe.
 */
public final class RemittanceCodes {
    private static final Catalog<ReasonCode, AdjustmentReason> REASONS = reasons("adjustment-reasons");
    private static final Catalog<ReasonCode, AdjustmentReason> PROVIDER_REASONS = reasons("provider-reasons");
    private static final Catalog<RemarkCode, RemarkReason> REMARKS = CatalogReader.of(
                    RemarkReason.class, RemarkReason::code, RemarkCode::parse)
            .read(CatalogSource.resources(RemittanceCodes.class::getResourceAsStream, "remarks"));

    private RemittanceCodes() {}

    private static Catalog<ReasonCode, AdjustmentReason> reasons(String folder) {
        return CatalogReader.of(AdjustmentReason.class, AdjustmentReason::code, ReasonCode::parse)
                .read(CatalogSource.resources(RemittanceCodes.class::getResourceAsStream, folder));
    }

    /**
     * Reasons of adjustments of a claim or a line.
     *
     * @return the reasons by code
     */
    public static Catalog<ReasonCode, AdjustmentReason> reasons() {
        return REASONS;
    }

    /**
     * Reasons of adjustments of a whole payment.
     *
     * @return the reasons by code
     */
    public static Catalog<ReasonCode, AdjustmentReason> providerReasons() {
        return PROVIDER_REASONS;
    }

    /**
     * Remarks.
     *
     * @return the remarks by code
     */
    public static Catalog<RemarkCode, RemarkReason> remarks() {
        return REMARKS;
    }
}
