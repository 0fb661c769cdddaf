package org.openmassage.core.rule;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.openmassage.core.vocabulary.FactId;

/** Says a criterion in words. */
final class CriterionWords {

    private static final int DAYS_PER_WEEK = 7;

    private CriterionWords() {}

    static String of(Criterion criterion, Function<FactId, String> labels) {
        if (criterion instanceof Criterion.All all) {
            return joined(all.of(), " and ", labels);
        }
        if (criterion instanceof Criterion.Any any) {
            return joined(any.of(), " or ", labels);
        }
        if (criterion instanceof Criterion.Not not) {
            return "not " + nested(not.of(), labels);
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return "at least " + atLeast.count() + " of: " + joined(atLeast.of(), ", ", labels);
        }
        return criterion instanceof FactCriterion ofFact ? ofFact(ofFact, labels.apply(ofFact.fact())) : "always";
    }

    private static String ofFact(FactCriterion criterion, String label) {
        if (criterion instanceof FactCriterion.Compare compare) {
            String op = compare.op().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return label + " is " + op + " " + compare.value().toPlainString();
        }
        if (criterion instanceof FactCriterion.OneOf oneOf) {
            return label + " is " + String.join(" or ", oneOf.codes());
        }
        if (criterion instanceof FactCriterion.Within within) {
            return label + " within " + period(within.period());
        }
        if (criterion instanceof FactCriterion.AtLeastAgo atLeastAgo) {
            return label + " at least " + period(atLeastAgo.period()) + " ago";
        }
        return label;
    }

    private static String joined(List<Criterion> parts, String by, Function<FactId, String> labels) {
        StringJoiner words = new StringJoiner(by);
        for (Criterion part : parts) {
            words.add(parts.size() == 1 ? of(part, labels) : nested(part, labels));
        }
        return words.toString();
    }

    private static String nested(Criterion part, Function<FactId, String> labels) {
        return part.parts().isEmpty() ? of(part, labels) : "(" + of(part, labels) + ")";
    }

    private static String period(Period period) {
        List<String> words = new ArrayList<>();
        add(words, period.getYears(), "year");
        add(words, period.getMonths(), "month");
        boolean weeks = period.getDays() % DAYS_PER_WEEK == 0;
        add(words, weeks ? period.getDays() / DAYS_PER_WEEK : period.getDays(), weeks ? "week" : "day");
        return String.join(" and ", words);
    }

    private static void add(List<String> words, int number, String unit) {
        if (number > 0) {
            words.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
