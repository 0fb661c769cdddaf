package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The key to the library's own mapper, for tests on the class path that describe what it reads and writes. */
public final class HouseMapper {
    private HouseMapper() {}

    public static JsonMapper get() {
        return of(DocumentMapper.standard());
    }

    public static JsonMapper of(DocumentMapper mapper) {
        return mapper.mapper();
    }
}
