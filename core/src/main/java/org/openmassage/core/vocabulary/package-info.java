/** Open vocabularies: a clinic adds its own words, and an unknown word survives a round trip. */
@NullMarked
package org.openmassage.core.vocabulary;

import org.jspecify.annotations.NullMarked;
