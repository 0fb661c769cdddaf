package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.TEXT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.core.person.Phone;

/** Rules about texts: what the transaction cannot carry and what the paper form prints otherwise. */
final class TextRules {
    private static final Pattern DELIMITER = Pattern.compile("[~*:^]");
    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern TITLE = Pattern.compile("(?:DR|MR|MRS|MS|MISS|PROF)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDENTIAL =
            Pattern.compile("(?:MS|MD|DO|DC|PT|LMT|RMT|PHD)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("[\\s,]+");
    private static final int SHORTEST_MEMBER_ID = 2;

    private TextRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(TEXT, "claim.text-delimiter")
                        .says(
                                "A text holds a character that parts an 837P: a tilde, an asterisk, a colon or a caret.",
                                "Take the character out.")
                        .from(Sources.REJECTED)
                        .at("/**")
                        .finds((claim, context) -> ClaimTexts.where(
                                claim, text -> DELIMITER.matcher(text.value()).find())),
                ScrubRule.warning(TEXT, "claim.text-character")
                        .says(
                                "A text holds a letter or sign that payers' systems may not read.",
                                "Write it with the letters A to Z, as the payer has it on file.")
                        .from(ScrubSource.unconfirmed("X12 basic and extended character sets"))
                        .at("/**")
                        .finds((claim, context) -> ClaimTexts.where(
                                claim, text -> !PLAIN.matcher(text.value()).matches())),
                ScrubRule.error(TEXT, "claim.text-too-long")
                        .says(
                                "A text is longer than its element of the 837P takes.",
                                "Shorten it as the payer has it on file; nothing is cut for you.")
                        .from(ScrubSource.confirmed(
                                "837P 005010X222A1: CLM01 38, NM103 60, NM104 35, NM105 25, NM109 80, SBR03 50, SBR04 60,"
                                        + " SV101-7 80"))
                        .at("/**")
                        .finds((claim, context) -> ClaimTexts.where(
                                claim,
                                text -> text.longest() > 0 && text.value().length() > text.longest())),
                ScrubRule.error(TEXT, "claim.member-id-short")
                        .says("A member id has fewer than two characters.", "Enter the id on the insurance card.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, NM109: 2 to 80"))
                        .at("/coverages/*/memberId")
                        .finds((claim, context) -> Paths.entries(
                                "/coverages",
                                claim.coverages(),
                                "/memberId",
                                coverage -> coverage.memberId().strip().length() < SHORTEST_MEMBER_ID)),
                ScrubRule.warning(TEXT, "claim.name-punctuation")
                        .says(
                                "A person's name holds a period or a comma, which the form does not print.",
                                "Write the name as it is on the insurance card, without them.")
                        .from(Sources.FORM_TEXT)
                        .at("/**")
                        .finds((claim, context) -> ClaimTexts.where(
                                claim,
                                text -> text.kind() == ClaimTexts.Kind.PERSON
                                        && (text.value().contains(".")
                                                || text.value().contains(",")))),
                ScrubRule.warning(TEXT, "claim.name-title")
                        .says(
                                "A person's name holds a title or credential.",
                                "Take it out of the name; a provider's credential has a place of its own.")
                        .from(Sources.FORM_TEXT)
                        .at("/**")
                        .finds((claim, context) -> ClaimTexts.where(claim, TextRules::titled)),
                ScrubRule.warning(TEXT, "claim.address-punctuation")
                        .says(
                                "An address holds punctuation, which the form does not print.",
                                "Write the address without periods, commas and number signs.")
                        .from(Sources.FORM_TEXT)
                        .at("/**")
                        .finds((claim, context) -> ClaimTexts.where(
                                claim,
                                text -> text.kind() == ClaimTexts.Kind.ADDRESS
                                        && text.value().chars().anyMatch(c -> ".,#;".indexOf(c) >= 0))),
                ScrubRule.warning(TEXT, "claim.phone-form")
                        .says(
                                "A telephone number is not the ten digits that the form takes.",
                                "Enter the area code and the seven digits.")
                        .from(Sources.FORM_TEXT)
                        .at("/patient/phone", "/billing/phone")
                        .finds(TextRules::phones),
                ScrubRule.warning(TEXT, "claim.authorization-punctuation")
                        .says(
                                "The authorization number holds a hyphen or a space, which box 23 does not print.",
                                "Enter it without them, unless the payer gave it so.")
                        .from(Sources.FORM_TEXT)
                        .at("/authorization")
                        .finds((claim, context) -> Paths.when(
                                claim.authorization()
                                        .filter(number -> number.contains("-") || number.contains(" "))
                                        .isPresent(),
                                "/authorization")));
    }

    /** A title goes before a name and a credential after it: the first names "Do" and "Do Hyun" are neither. */
    private static boolean titled(ClaimTexts.Text text) {
        if (text.kind() != ClaimTexts.Kind.PERSON) {
            return false;
        }
        List<String> words = WORDS.splitAsStream(text.value().strip()).toList();
        return words.size() > 1
                && (TITLE.matcher(words.get(0)).matches()
                        || CREDENTIAL.matcher(words.get(words.size() - 1)).matches());
    }

    private static Stream<String> phones(Claim claim, ScrubContext context) {
        Map<String, Boolean> broken = new LinkedHashMap<>();
        broken.put("/patient/phone", foreign(claim.patient().phone()));
        broken.put("/billing/phone", foreign(claim.billing().phone()));
        return Paths.where(broken);
    }

    private static boolean foreign(Optional<Phone> phone) {
        return phone.isPresent() && phone.get().northAmerican().isEmpty();
    }
}
