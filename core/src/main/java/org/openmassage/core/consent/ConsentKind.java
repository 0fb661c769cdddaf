package org.openmassage.core.consent;

/** What a consent is about. */
public enum ConsentKind {
    /** To assessment and treatment. */
    TREATMENT,
    /** To work on one region that asks for a consent of its own. */
    REGION,
    /** The notice of privacy practices was received. */
    PRIVACY,
    /** A guardian's consent to the treatment of a minor. */
    MINOR,
    /** To release what is needed to process a claim, as in box 12 of the CMS-1500. */
    RELEASE_OF_INFORMATION,
    /** That the payer pays the provider, as in boxes 13 and 27 of the CMS-1500. */
    ASSIGNMENT_OF_BENEFITS,
    /** To pay what the payer does not. */
    FINANCIAL_RESPONSIBILITY
}
