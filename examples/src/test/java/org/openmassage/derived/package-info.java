/** Files that are made from the code, and held to it: JSON Schemas, the list of issues, the catalogs' pages, the recipes. */
@NullMarked
package org.openmassage.derived;

import org.jspecify.annotations.NullMarked;
