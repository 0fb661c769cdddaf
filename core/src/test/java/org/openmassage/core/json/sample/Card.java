package org.openmassage.core.json.sample;

import java.util.List;
import java.util.Optional;
import org.openmassage.core.json.DocumentSchema;

/** A document that holds documents. */
@DocumentSchema(name = "sample-card", version = 1)
public record Card(Key key, Optional<Chart> chart, List<Chart> charts) {}
