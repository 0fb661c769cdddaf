/**
 * Dated, cited knowledge as injected values: a {@link org.openmassage.core.catalog.Catalog} is read from JSON resources,
 * laid over another, and asked; it never says where it came from less than exactly. This package knows no particular
 * catalog.
 *
 * <h2>Files</h2>
 *
 * <p>A catalog is a folder with an {@code index.json} (the folder of a jar cannot be listed) and the files it names, each
 * one entry (a JSON object) or several (an array of objects):
 *
 * <pre>{@code
 * {"catalog": "contraindications", "version": "2026.11", "reviewedOn": "2026-11-22", "files": ["vascular.json"]}
 * }</pre>
 *
 * <p>In place of an entry there may stand a tombstone, which withdraws an entry of the catalog that this one is laid
 * over: {@code {"withdraw": "recent-surgery", "reason": "Our surgeon sets this case by case."}}.
 */
@NullMarked
package org.openmassage.core.catalog;

import org.jspecify.annotations.NullMarked;
