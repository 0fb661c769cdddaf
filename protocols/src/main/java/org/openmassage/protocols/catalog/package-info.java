/** The knowledge that screening and planning work from: conditions, techniques, contraindications, each cited. */
@NullMarked
package org.openmassage.protocols.catalog;

import org.jspecify.annotations.NullMarked;
