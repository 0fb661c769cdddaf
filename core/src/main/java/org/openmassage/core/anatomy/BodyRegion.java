package org.openmassage.core.anatomy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A region of the body at the grain a therapist charts, head to foot, front, back and side. Regions nest: a forearm
 * belongs to an upper limb. An endangerment site is one where vessels, nerves or organs lie unprotected, so that
 * pressure there is limited; which limit is the catalog's to say.
 */
public enum BodyRegion {
    /** The whole body. */
    BODY(null, false, false),
    /** Head and neck. */
    HEAD_AND_NECK(BODY, true, false),
    /** Head. */
    HEAD(HEAD_AND_NECK, true, false),
    /** Scalp. */
    SCALP(HEAD, true, false),
    /** Forehead. */
    FOREHEAD(HEAD, true, false),
    /** Temple. */
    TEMPLE(HEAD, true, false),
    /** Back of the head, the suboccipital muscles with it. */
    OCCIPUT(HEAD, true, false),
    /** Face. */
    FACE(HEAD, true, false),
    /** Jaw: masseter, temporomandibular joint. */
    JAW(FACE, true, false),
    /** Neck. */
    NECK(HEAD_AND_NECK, true, false),
    /** Back of the neck. */
    POSTERIOR_NECK(NECK, true, false),
    /** Side of the neck: scalenes, levator scapulae. */
    LATERAL_NECK(NECK, true, false),
    /** Front of the neck. An endangerment site: the carotid artery, the jugular vein, the vagus nerve. */
    ANTERIOR_NECK(NECK, true, true),
    /** Trunk. */
    TRUNK(BODY, true, false),
    /** Back. */
    BACK(TRUNK, true, false),
    /** Upper back: rhomboids, thoracic erectors. */
    UPPER_BACK(BACK, true, false),
    /** Around the shoulder blade. */
    SCAPULAR_REGION(UPPER_BACK, true, false),
    /** Middle back. */
    MID_BACK(BACK, true, false),
    /** Low back: lumbar erectors, quadratus lumborum. */
    LOW_BACK(BACK, true, false),
    /** Flank over the kidney, below the last ribs. An endangerment site: the kidney. */
    KIDNEY_AREA(BACK, true, true),
    /** Sacrum. */
    SACRUM(BACK, false, false),
    /** Tail bone. */
    COCCYX(BACK, false, false),
    /** Sacroiliac joint. */
    SACROILIAC_REGION(BACK, true, false),
    /** Chest. */
    CHEST(TRUNK, true, false),
    /** Pectoral muscles. */
    PECTORAL_REGION(CHEST, true, false),
    /** Breast bone. */
    STERNUM(CHEST, false, false),
    /** Ribs, side of the chest. */
    RIB_CAGE(CHEST, true, false),
    /** Breast. */
    BREAST(CHEST, true, false),
    /** Abdomen. An endangerment site: the aorta and the organs of the abdomen. */
    ABDOMEN(TRUNK, true, true),
    /** Upper abdomen, below the breast bone. An endangerment site: the xiphoid process, the liver, the aorta. */
    UPPER_ABDOMEN(ABDOMEN, true, true),
    /** Lower abdomen. An endangerment site: the organs of the abdomen. */
    LOWER_ABDOMEN(ABDOMEN, true, true),
    /** Pelvis. */
    PELVIS(TRUNK, true, false),
    /** Groin. An endangerment site: the inguinal canal and its vessels. */
    GROIN(PELVIS, true, true),
    /** Upper limb, from the shoulder to the fingers. */
    UPPER_LIMB(BODY, true, false),
    /** Shoulder. */
    SHOULDER(UPPER_LIMB, true, false),
    /** Top of the shoulder: upper trapezius. */
    UPPER_TRAPEZIUS(SHOULDER, true, false),
    /** Front of the shoulder. */
    ANTERIOR_SHOULDER(SHOULDER, true, false),
    /** Side of the shoulder: deltoid. */
    LATERAL_SHOULDER(SHOULDER, true, false),
    /** Back of the shoulder: infraspinatus, teres. */
    POSTERIOR_SHOULDER(SHOULDER, true, false),
    /** Armpit. An endangerment site: the axillary artery and vein, the brachial plexus. */
    AXILLA(SHOULDER, true, true),
    /** Upper arm. */
    UPPER_ARM(UPPER_LIMB, true, false),
    /** Front of the upper arm: biceps. */
    ANTERIOR_UPPER_ARM(UPPER_ARM, true, false),
    /** Back of the upper arm: triceps. */
    POSTERIOR_UPPER_ARM(UPPER_ARM, true, false),
    /** Inner side of the upper arm. An endangerment site: the brachial artery, the ulnar and median nerves. */
    MEDIAL_UPPER_ARM(UPPER_ARM, true, true),
    /** Elbow. */
    ELBOW(UPPER_LIMB, true, false),
    /** Outer elbow. */
    LATERAL_ELBOW(ELBOW, true, false),
    /** Inner elbow. An endangerment site: the ulnar nerve. */
    MEDIAL_ELBOW(ELBOW, true, true),
    /** Point of the elbow. */
    OLECRANON(ELBOW, true, false),
    /** Bend of the elbow. An endangerment site: the brachial artery, the median cubital vein, the median nerve. */
    CUBITAL_FOSSA(ELBOW, true, true),
    /** Forearm. */
    FOREARM(UPPER_LIMB, true, false),
    /** Front of the forearm: flexors. */
    FOREARM_FLEXORS(FOREARM, true, false),
    /** Back of the forearm: extensors. */
    FOREARM_EXTENSORS(FOREARM, true, false),
    /** Wrist. */
    WRIST(UPPER_LIMB, true, false),
    /** Hand. */
    HAND(UPPER_LIMB, true, false),
    /** Palm. */
    PALM(HAND, true, false),
    /** Thumb. */
    THUMB(HAND, true, false),
    /** Fingers. */
    FINGERS(HAND, true, false),
    /** Lower limb, from the hip to the toes. */
    LOWER_LIMB(BODY, true, false),
    /** Hip. */
    HIP(LOWER_LIMB, true, false),
    /** Buttock. */
    GLUTEAL_REGION(HIP, true, false),
    /** Where the sciatic nerve leaves the pelvis. An endangerment site: the sciatic nerve. */
    SCIATIC_NOTCH(GLUTEAL_REGION, true, true),
    /** Outer hip, over the greater trochanter. */
    LATERAL_HIP(HIP, true, false),
    /** Front of the hip: hip flexors. */
    ANTERIOR_HIP(HIP, true, false),
    /** Thigh. */
    THIGH(LOWER_LIMB, true, false),
    /** Front of the thigh: quadriceps. */
    ANTERIOR_THIGH(THIGH, true, false),
    /** Back of the thigh: hamstrings. */
    POSTERIOR_THIGH(THIGH, true, false),
    /** Inner thigh: adductors. */
    MEDIAL_THIGH(THIGH, true, false),
    /** Outer thigh: iliotibial band. */
    LATERAL_THIGH(THIGH, true, false),
    /** Below the groin, front of the thigh. An endangerment site: the femoral artery, vein and nerve. */
    FEMORAL_TRIANGLE(THIGH, true, true),
    /** Knee. */
    KNEE(LOWER_LIMB, true, false),
    /** Front of the knee: kneecap. */
    ANTERIOR_KNEE(KNEE, true, false),
    /** Back of the knee. An endangerment site: the popliteal artery and vein, the tibial nerve. */
    POPLITEAL_FOSSA(KNEE, true, true),
    /** Lower leg. */
    LOWER_LEG(LOWER_LIMB, true, false),
    /** Calf. */
    CALF(LOWER_LEG, true, false),
    /** Shin. */
    SHIN(LOWER_LEG, true, false),
    /** Outer lower leg: peroneals. */
    LATERAL_LOWER_LEG(LOWER_LEG, true, false),
    /** Achilles tendon. */
    ACHILLES_TENDON(LOWER_LEG, true, false),
    /** Ankle. */
    ANKLE(LOWER_LIMB, true, false),
    /** Foot. */
    FOOT(LOWER_LIMB, true, false),
    /** Heel. */
    HEEL(FOOT, true, false),
    /** Sole. */
    SOLE(FOOT, true, false),
    /** Top of the foot. */
    DORSUM_OF_FOOT(FOOT, true, false),
    /** Toes. */
    TOES(FOOT, true, false);

    private final @Nullable BodyRegion parent;
    private final boolean paired;
    private final boolean endangerment;
    private final String word;

    BodyRegion(@Nullable BodyRegion parent, boolean paired, boolean endangerment) {
        this.parent = parent;
        this.paired = paired;
        this.endangerment = endangerment;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The region that this one is a part of.
     *
     * @return the next larger region; empty for {@link #BODY}
     */
    public Optional<BodyRegion> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Whether it has a left and a right.
     *
     * @return false for a midline region such as the breast bone
     */
    public boolean isPaired() {
        return paired;
    }

    /**
     * Whether vessels, nerves or organs lie unprotected here.
     *
     * @return true for an endangerment site
     */
    public boolean isEndangermentSite() {
        return endangerment;
    }

    /**
     * Whether another region is this one or a part of it.
     *
     * @param other another region
     * @return true for a region and itself
     */
    public boolean contains(BodyRegion other) {
        for (BodyRegion at = other; at != null; at = at.parent) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /**
     * The regions that are directly a part of this one.
     *
     * @return in charting order
     */
    public List<BodyRegion> parts() {
        return Stream.of(values()).filter(region -> region.parent == this).toList();
    }

    /**
     * The region's word in JSON and in {@link BodySite#parse}.
     *
     * @return for example {@code posterior-neck}
     */
    public String word() {
        return word;
    }
}
