package org.openmassage.core.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import org.openmassage.core.json.internal.DocumentMapper;

/**
 * The Jackson module for a host's own mapper, found through {@link java.util.ServiceLoader} by {@code
 * findAndRegisterModules()}. It claims the types of this library, and of nobody else, and reads and writes them by the
 * library's own fixed rules on the host's parser and generator: snake case, inclusion, enum and date features, default
 * typing or leniency of the host change nothing in our JSON, and nothing of the host is reconfigured.
 *
 * <p>A failure is a {@link DocumentMappingException}. Where the host's default typing asks for a type id of a value that
 * it declares as {@code Object}, our JSON stands unchanged beside that id, the way Jackson wraps a scalar. Immutable and
 * thread-safe.
 */
public final class OpenMassageModule extends Module {
    private final DocumentMapper mapper;

    /** A module with the rules of every module of the library that is present. */
    public OpenMassageModule() {
        this(DocumentMapper.standard());
    }

    OpenMassageModule(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String getModuleName() {
        return "OpenMassage";
    }

    /** The same for every instance, so that a mapper takes the module once. */
    @Override
    public Object getTypeId() {
        return OpenMassageModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        ClaimedWriters writers = new ClaimedWriters(mapper);
        ClaimedReaders readers = new ClaimedReaders(mapper);
        context.addSerializers(writers);
        context.addKeySerializers(writers.keys());
        context.addDeserializers(readers);
        context.addKeyDeserializers(readers.keys());
        context.addBeanDeserializerModifier(readers.builders());
    }
}
