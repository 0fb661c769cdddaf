package org.openmassage.billing.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.billing.codeset.BillingCitations;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.edit.EditLine;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogProblem;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

class PayerLintTest {
    private static final String INDEX =
            "{\"catalog\": \"clinic\", \"version\": \"1\", \"reviewedOn\": \"2026-11-26\", \"files\": [\"own.json\"]}";

    /** A pack that can be used; line 7 and on hold one member each. */
    private static final String GOOD = """
            [
            {"id": "example-plan", "name": "Example plan", "policies": [
            {
            "payer": "example-plan",
            "inForce": {"start": "2026-01-01"},
            "recognition": {"value": "by-contract", "basis": {"status": "unconfirmed", "remark": "Contract, page 1."}},
            "prescriptionRequired": {"value": true, "basis": {"status": "unconfirmed", "remark": "Contract."}},
            "unitMethod": {"value": "ama", "basis": {"status": "unconfirmed", "remark": "Contract."}},
            "editsApply": {"value": true, "basis": {"status": "consensus", "citations": ["cms-ncci-ptp-2024q3"]}},
            "techniques": [{"technique": "effleurage", "code": "97124", "basis": {"status": "unconfirmed", "remark": "Contract."}}],
            "referralNumberRequired": {"value": true, "basis": {"status": "unconfirmed", "remark": "Contract."}},
            "modifiers": [{"modifier": "GP", "codes": ["97124"], "basis": {"status": "unconfirmed", "remark": "Contract."}}],
            "authorizations": [{"fromVisit": 1, "throughVisit": 6, "required": false, "what": "Nothing.", "basis": {"status": "unconfirmed", "remark": "Contract."}}, {"fromVisit": 7, "required": true, "what": "Ask.", "basis": {"status": "unconfirmed", "remark": "Contract."}}],
            "episodes": [{"kind": "initial", "visits": 12, "days": 90, "basis": {"status": "unconfirmed", "remark": "Contract."}}],
            "caps": [{"kind": "visits-a-year", "most": 20, "basis": {"status": "unconfirmed", "remark": "Contract."}}, {"kind": "units-a-day", "most": 4, "codes": ["97124"], "basis": {"status": "unconfirmed", "remark": "Contract."}}]
            }
            ]}
            ]
            """;

    private static List<CatalogProblem> lint(String pack) {
        return PayerCatalog.lint(CatalogSource.texts(Map.of("index.json", INDEX, "own.json", pack)));
    }

    @Test
    void good_pack_lints_clean_and_wins_over_the_shipped_one() {
        assertThat(lint(GOOD)).isEmpty();

        Catalog<PayerId, Payer> own = CatalogReader.of(Payer.class, Payer::id, PayerId::of)
                .read(CatalogSource.texts(
                        Map.of("index.json", INDEX, "own.json", GOOD.replace("example-plan", "wa-lni"))));
        Catalog<PayerId, Payer> both = PayerCatalog.standard().combinedWith(own);
        assertThat(both.get(PayerId.of("wa-lni")).name()).isEqualTo("Example plan");
        assertThat(both.provenance(PayerId.of("wa-lni")).replaced()).isPresent();
        assertThat(both.contains(PayerId.of("medicare"))).isTrue();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cms-ncci-ptp-2024q3 | cms-ncci-ptp-2099q3 | citation-unknown 9 /0/policies/0/editsApply/basis/citations",
                "`, \"remark\": \"Contract, page 1.\"` | `` | basis-silent 6 /0/policies/0/recognition/basis",
                "`\"fromVisit\": 7` | `\"fromVisit\": 6` | authorizations-overlap 13 /0/policies/0/authorizations/1/fromVisit",
                "`\"fromVisit\": 7` | `\"fromVisit\": 8` | authorizations-gap 13 /0/policies/0/authorizations/1/fromVisit",
                "`\"fromVisit\": 1` | `\"fromVisit\": 2` | authorizations-gap 13 /0/policies/0/authorizations/0/fromVisit",
                "`\"required\": true` | `\"required\": false` | episode-without-authorization 14 /0/policies/0/episodes/0",
                "`\"referralNumberRequired\": {\"value\": true` | `\"referralNumberForm\": {\"value\": \"A1\", \"basis\": {\"status\": \"unconfirmed\", \"remark\": \"x\"}}, \"referralNumberRequired\": {\"value\": false` | number-form-without-number 11 /0/policies/0/referralNumberForm",
                "by-contract | self-pay | self-pay-with-claim-rules 6 /0/policies/0/recognition",
                "by-contract | not-recognized | not-recognized-with-authorization 6 /0/policies/0/recognition",
                "`\"effleurage\", \"code\": \"97124\"` | `\"effleurage\", \"code\": \"97999\"` | code-unknown 10 /0/policies/0/techniques/0/code",
                "`\"codes\": [\"97124\"], \"basis\": {\"status\": \"unconfirmed\", \"remark\": \"Contract.\"}}],\n\"auth` | `\"codes\": [\"97140\"], \"basis\": {\"status\": \"unconfirmed\", \"remark\": \"Contract.\"}}],\n\"auth` | code-not-mapped 12 /0/policies/0/modifiers/0/codes",
                "`\"most\": 4, \"codes\": [\"97124\"]` | `\"most\": 4, \"codes\": [\"97140\"]` | code-not-mapped 15 /0/policies/0/caps/1/codes",
                "`\"GP\"` | `\"CQ\"` | modifier-unfit 12 /0/policies/0/modifiers/0/modifier",
                "`\"kind\": \"units-a-day\", \"most\": 4, \"codes\": [\"97124\"]` | `\"kind\": \"visits-a-year\", \"most\": 30` | caps-contradict 15 /0/policies/0/caps/1",
                "`\"kind\": \"units-a-day\", \"most\": 4, \"codes\": [\"97124\"]` | `\"kind\": \"visits-a-month\", \"most\": 30` | cap-unreachable 15 /0/policies/0/caps/1/most",
            })
    void pack_that_contradicts_itself_is_named_by_line_and_path(String from, String to, String expected) {
        String pack = GOOD.replace(from.replace("\\n", "\n"), to == null ? "" : to.replace("\\n", "\n"));
        assertThat(pack).isNotEqualTo(GOOD);

        assertThat(lint(pack).stream()
                        .map(problem -> problem.message().replaceAll("payer\\.([a-z-]+):.*", "$1") + " "
                                + problem.line().orElse(0) + " " + problem.path()))
                .contains(expected);
        assertThat(lint(pack)).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("invalid-entry");
            assertThat(problem.resource()).isEqualTo("own.json");
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void payer_that_pays_and_maps_no_technique_is_named() {
        String pack = GOOD.replace("\"code\": \"97124\", \"basis\"", "\"basis\"");

        assertThat(lint(pack))
                .extracting(CatalogProblem::message)
                .anyMatch(text -> text.startsWith("payer.no-technique"));
    }

    @Test
    void days_between_two_policies_are_named() {
        Payer payer = PayerCatalog.standard().get(PayerId.of("cash"));
        PayerPolicy policy = payer.policies().get(0);
        Payer gap = payer.withPolicies(
                policy.withInForce(Period.from(LocalDate.of(2026, 2, 1))),
                policy.withInForce(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 30))));

        assertThat(PayerReview.of(gap, id -> true, ProcedureCodeSet.standard()))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("payer.policies-gap");
                    assertThat(issue.path()).isEqualTo("/policies/0/inForce");
                });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"unitMethod\"` | unknown-property 8",
                "`\"ama\"` | invalid-value 8",
            })
    void pack_that_cannot_be_read_is_named_by_line(String what, String expected) {
        String broken = GOOD.replace(what, what.replaceFirst("\"", "\"x"));

        assertThat(lint(broken).stream()
                        .map(problem -> problem.code() + " " + problem.line().orElse(0)))
                .contains(expected);
    }

    @Test
    void every_shipped_pack_lints_clean() {
        assertThat(PayerCatalog.standard().stream()
                        .flatMap(payer ->
                                PayerReview.of(
                                                payer,
                                                id -> BillingCitations.standard()
                                                        .contains(id),
                                                ProcedureCodeSet.standard())
                                        .stream()
                                        .map(issue -> payer.id() + issue.path() + " " + issue.code())))
                .isEmpty();
        assertThat(PayerCatalog.standard().size()).isEqualTo(7);
    }

    @Test
    void every_figure_of_every_shipped_pack_is_looked_at() {
        Stream<PolicyBases.Placed> placed = PayerCatalog.standard().stream()
                .flatMap(payer -> payer.policies().stream())
                .flatMap(policy -> PolicyBases.of(policy).all().stream());

        assertThat(placed)
                .hasSizeGreaterThan(300)
                .allSatisfy(each -> assertThat(each.basis().citations().isEmpty()
                                && each.basis().remark().isEmpty())
                        .as(each.path())
                        .isFalse());
    }

    @Test
    void policy_turns_edits_on_and_off_and_caps_units() {
        Payer own = CatalogReader.of(Payer.class, Payer::id, PayerId::of)
                .read(CatalogSource.texts(Map.of("index.json", INDEX, "own.json", GOOD)))
                .get(PayerId.of("example-plan"));
        PayerPolicy policy = own.policies().get(0);
        ProcedureCode massage = ProcedureCode.parse("97124");
        List<EditLine> lines = List.of(EditLine.of(massage), EditLine.of(ProcedureCode.parse("97140")));
        LocalDate on = LocalDate.of(2026, 3, 2);

        assertThat(policy.reviewEdits(EditTable.standard(), lines, on).isOpen()).isTrue();
        assertThat(policy.unitCapOf(massage)).map(PolicyCap::most).contains(4);
        assertThat(policy.unitCapOf(ProcedureCode.parse("97140"))).isEmpty();
        PayerPolicy compensation =
                PayerCatalog.standard().get(PayerId.of("wa-lni")).policyOn(on).orElseThrow();
        assertThat(compensation.reviewEdits(EditTable.standard(), lines, on)).satisfies(review -> {
            assertThat(review.applied()).isFalse();
            assertThat(review.conflicts()).isEmpty();
        });
    }
}
