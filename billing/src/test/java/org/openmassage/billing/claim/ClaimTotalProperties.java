package org.openmassage.billing.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.billing.Samples;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.json.Documents;

/** A claim's total is the sum of its lines, whatever is done to it. */
class ClaimTotalProperties {
    /** Something that is done to a claim, with an amount. */
    enum Operation {
        ADD_LINE,
        REMOVE_LINE,
        CHANGE_CHARGE,
        REPLACE,
        VOID,
        STATE_TOTAL,
        PAY,
        WRITE_AND_READ;

        Claim apply(Claim claim, int cents) {
            Money amount = Money.ofMinor(CurrencyUnit.USD, cents);
            List<ClaimLine> lines = new ArrayList<>(claim.lines());
            return switch (this) {
                case ADD_LINE -> {
                    lines.add(Samples.line().withCharge(amount));
                    yield claim.withLines(lines);
                }
                case REMOVE_LINE -> {
                    if (!lines.isEmpty()) {
                        lines.remove(cents % lines.size());
                    }
                    yield claim.withLines(lines);
                }
                case CHANGE_CHARGE -> {
                    if (!lines.isEmpty()) {
                        int index = cents % lines.size();
                        lines.set(index, lines.get(index).withCharge(amount));
                    }
                    yield claim.withLines(lines);
                }
                case REPLACE -> claim.replacing(new ClaimId("claim-" + cents), "ICN");
                case VOID -> claim.voiding(new ClaimId("claim-" + cents), "ICN");
                case STATE_TOTAL -> claim.withStatedTotal(amount);
                case PAY -> claim.withPatientPaid(amount);
                case WRITE_AND_READ -> Documents.read(Documents.write(claim), Claim.class);
            };
        }
    }

    /** An operation with its amount. */
    record Step(Operation operation, int cents) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Operation.values())
                .flatMap(
                        operation -> Arbitraries.integers().between(0, 50_000).map(cents -> new Step(operation, cents)))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void total_is_the_sum_of_the_lines_after_any_operations(@ForAll("steps") List<Step> steps) {
        Claim claim = Samples.claim();
        for (Step step : steps) {
            claim = step.operation().apply(claim, step.cents());
            BigDecimal sum = claim.lines().stream()
                    .map(line -> line.charge().getAmount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(claim.total().getAmount()).isEqualByComparingTo(sum);
            assertThat(claim.statedTotal()).isNotEqualTo(Optional.of(claim.total()));
            assertThat(ClaimScrubber.standard().scrub(claim, Samples.context()).has("claim.total-mismatch"))
                    .isEqualTo(claim.statedTotal().isPresent());
        }
    }
}
