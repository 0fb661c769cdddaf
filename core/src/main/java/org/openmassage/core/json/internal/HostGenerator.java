package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;

/** Writes to another generator, a host's perhaps, which is neither flushed nor closed, and whose codec is not used. */
final class HostGenerator extends JsonGeneratorDelegate {
    private final ObjectCodec codec;

    HostGenerator(JsonGenerator host, ObjectCodec codec) {
        super(host, false);
        this.codec = codec;
    }

    @Override
    public ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
