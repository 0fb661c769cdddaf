package org.openmassage.billing.payer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmassage.billing.codelist.CodeLists;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.vocabulary.CitationId;

/** Finds what contradicts itself in one payer's pack. Used once, by one thread. */
final class PayerReview {
    /** For a policy that has always been. */
    private static final LocalDate EARLIEST = LocalDate.of(2015, 10, 1);

    private final Payer payer;
    private final Predicate<CitationId> citations;
    private final ProcedureCodeSet codes;
    private final List<Issue> issues = new ArrayList<>();

    private PayerReview(Payer payer, Predicate<CitationId> citations, ProcedureCodeSet codes) {
        this.payer = payer;
        this.citations = citations;
        this.codes = codes;
    }

    static List<Issue> of(Payer payer, Predicate<CitationId> citations, ProcedureCodeSet codes) {
        PayerReview review = new PayerReview(payer, citations, codes);
        review.gaps();
        for (int i = 0; i < payer.policies().size(); i++) {
            review.policy(payer.policies().get(i), "/policies/" + i);
        }
        return List.copyOf(review.issues);
    }

    private void add(PayerIssue kind, String path) {
        issues.add(kind.at(path));
    }

    private void gaps() {
        List<Integer> byStart = IntStream.range(0, payer.policies().size())
                .boxed()
                .sorted(Comparator.comparing(i -> start(payer.policies().get(i))))
                .toList();
        for (int i = 1; i < byStart.size(); i++) {
            Optional<LocalDate> end =
                    payer.policies().get(byStart.get(i - 1)).inForce().end();
            LocalDate next = start(payer.policies().get(byStart.get(i)));
            if (end.filter(last -> last.plusDays(1).isBefore(next)).isPresent()) {
                add(PayerIssue.POLICIES_GAP, "/policies/" + byStart.get(i) + "/inForce");
            }
        }
    }

    private static LocalDate start(PayerPolicy policy) {
        return policy.inForce().start().orElse(LocalDate.MIN);
    }

    private void policy(PayerPolicy policy, String path) {
        PolicyBases.of(policy).all().forEach(placed -> {
            if (!placed.basis().citations().stream().allMatch(citations)) {
                add(PayerIssue.CITATION_UNKNOWN, path + placed.path() + "/basis/citations");
            }
            if (placed.basis().citations().isEmpty() && placed.basis().remark().isEmpty()) {
                add(PayerIssue.BASIS_SILENT, path + placed.path() + "/basis");
            }
        });
        authorizations(policy, path);
        recognition(policy, path);
        codes(policy, path);
        modifiers(policy, path);
        caps(policy, path);
        boolean wanted =
                policy.referralNumberRequired().map(PolicyFigure::value).orElse(false);
        if (policy.referralNumberForm().isPresent() && !wanted) {
            add(PayerIssue.NUMBER_FORM_WITHOUT_NUMBER, path + "/referralNumberForm");
        }
    }

    private void authorizations(PayerPolicy policy, String path) {
        List<Integer> byVisit = IntStream.range(0, policy.authorizations().size())
                .boxed()
                .sorted(Comparator.comparing(i -> policy.authorizations().get(i).fromVisit()))
                .toList();
        int next = 1;
        for (int i : byVisit) {
            AuthorizationRule rule = policy.authorizations().get(i);
            if (rule.fromVisit() < next) {
                add(PayerIssue.AUTHORIZATIONS_OVERLAP, path + "/authorizations/" + i + "/fromVisit");
            } else if (rule.fromVisit() > next) {
                add(PayerIssue.AUTHORIZATIONS_GAP, path + "/authorizations/" + i + "/fromVisit");
            }
            next = rule.throughVisit().map(last -> last + 1).orElse(Integer.MAX_VALUE);
        }
        boolean required = policy.authorizations().stream().anyMatch(AuthorizationRule::required);
        if (!policy.episodes().isEmpty() && !required) {
            add(PayerIssue.EPISODE_WITHOUT_AUTHORIZATION, path + "/episodes/0");
        }
    }

    private void recognition(PayerPolicy policy, String path) {
        boolean authorizes = !policy.authorizations().isEmpty()
                || !policy.episodes().isEmpty()
                || policy.referralNumberRequired().isPresent();
        boolean files = authorizes
                || policy.timelyFilingDays().isPresent()
                || policy.reconsiderationDays().isPresent()
                || policy.reports().isPresent()
                || policy.editsApply().value();
        boolean maps = policy.techniques().stream().anyMatch(rule -> rule.code().isPresent());
        switch (policy.recognition().value()) {
            case SELF_PAY -> {
                if (files) {
                    add(PayerIssue.SELF_PAY_WITH_CLAIM_RULES, path + "/recognition");
                }
            }
            case NOT_RECOGNIZED -> {
                if (authorizes) {
                    add(PayerIssue.NOT_RECOGNIZED_WITH_AUTHORIZATION, path + "/recognition");
                }
            }
            case RECOGNIZED, BY_CONTRACT -> {
                if (!maps) {
                    add(PayerIssue.NO_TECHNIQUE, path + "/techniques");
                }
            }
        }
    }

    private void codes(PayerPolicy policy, String path) {
        LocalDate on = policy.inForce().start().orElse(EARLIEST);
        Set<ProcedureCode> mapped = policy.techniques().stream()
                .flatMap(rule -> rule.code().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < policy.techniques().size(); i++) {
            Optional<ProcedureCode> code = policy.techniques().get(i).code();
            if (code.isPresent() && codes.find(code.get(), on).isEmpty()) {
                add(PayerIssue.CODE_UNKNOWN, path + "/techniques/" + i + "/code");
            }
        }
        for (int i = 0; i < policy.modifiers().size(); i++) {
            if (policy.modifiers().get(i).codes().stream().noneMatch(mapped::contains)) {
                add(PayerIssue.CODE_NOT_MAPPED, path + "/modifiers/" + i + "/codes");
            }
        }
        for (int i = 0; i < policy.caps().size(); i++) {
            Set<ProcedureCode> capped = policy.caps().get(i).codes();
            if (!capped.isEmpty() && capped.stream().noneMatch(mapped::contains)) {
                add(PayerIssue.CODE_NOT_MAPPED, path + "/caps/" + i + "/codes");
            }
        }
    }

    private void modifiers(PayerPolicy policy, String path) {
        LocalDate on = policy.inForce().start().orElse(EARLIEST);
        for (int i = 0; i < policy.modifiers().size(); i++) {
            Modifier modifier = policy.modifiers().get(i).modifier();
            boolean unfit = CodeLists.modifiers()
                    .find(modifier)
                    .filter(entry ->
                            !entry.isInForceOn(on) || !entry.fitsMassage().orElse(true))
                    .isPresent();
            if (unfit) {
                add(PayerIssue.MODIFIER_UNFIT, path + "/modifiers/" + i + "/modifier");
            }
        }
    }

    private void caps(PayerPolicy policy, String path) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < policy.caps().size(); i++) {
            PolicyCap cap = policy.caps().get(i);
            if (!seen.add(List.of(cap.kind(), cap.codes()))) {
                add(PayerIssue.CAPS_CONTRADICT, path + "/caps/" + i);
            }
            boolean unreachable =
                    policy.caps().stream().anyMatch(other -> longer(cap, other) && cap.most() > other.most());
            if (unreachable) {
                add(PayerIssue.CAP_UNREACHABLE, path + "/caps/" + i + "/most");
            }
        }
    }

    /** Whether the other cap counts visits over a longer time. */
    private static boolean longer(PolicyCap cap, PolicyCap other) {
        return cap.kind() != CapKind.UNITS_A_DAY
                && other.kind() != CapKind.UNITS_A_DAY
                && other.kind().compareTo(cap.kind()) > 0;
    }
}
