package org.openmassage.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module that a host embeds, where this build keeps it: a jar, or a directory of classes. */
public record LibraryModule(ModuleReference reference) {
    static final List<String> NAMES = List.of(
            "org.openmassage.assessment",
            "org.openmassage.billing",
            "org.openmassage.core",
            "org.openmassage.protocols");

    ModuleDescriptor descriptor() {
        return reference.descriptor();
    }

    public String name() {
        return descriptor().name();
    }

    /** The public types of the exported packages, nested ones among them, sorted by name. */
    public List<Class<?>> publicTypes() {
        List<String> exported = exportedPackages();
        try (ModuleReader reader = reference.open();
                Stream<String> resources = reader.list()) {
            return resources
                    .filter(resource -> resource.endsWith(".class"))
                    .map(resource -> resource.substring(0, resource.length() - ".class".length())
                            .replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .sorted()
                    .<Class<?>>map(LibraryModule::load)
                    .filter(LibraryModule::isPublic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages that hold code. The module system also counts folders of resources, and keeps those to the module. */
    Set<String> codePackages() {
        try (ModuleReader reader = reference.open();
                Stream<String> resources = reader.list()) {
            return resources
                    .filter(resource -> resource.endsWith(".class") && resource.contains("/"))
                    .map(resource ->
                            resource.substring(0, resource.lastIndexOf('/')).replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Public, and so is every class around it. */
    static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** The packages open to every caller, sorted. */
    List<String> exportedPackages() {
        return descriptor().exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    /** Every module of the library on this class path, sorted by name. */
    public static List<LibraryModule> all() {
        return ModuleFinder.of(everyDescribedLocation()).findAll().stream()
                .filter(found -> NAMES.contains(found.descriptor().name()))
                .map(LibraryModule::new)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    static LibraryModule named(String name) {
        return all().stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the class path: " + name));
    }

    /** Where every module descriptor on the class path lies, those of the libraries that we use among them. */
    static Path[] everyDescribedLocation() {
        try {
            ClassLoader loader = LibraryModule.class.getClassLoader();
            return Stream.concat(
                            Collections.list(loader.getResources("module-info.class")).stream(),
                            Collections.list(loader.getResources("META-INF/versions/9/module-info.class")).stream())
                    .filter(descriptor -> !descriptor.getProtocol().equals("jrt"))
                    .map(LibraryModule::root)
                    .distinct()
                    .toArray(Path[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, LibraryModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path root(URL descriptor) {
        try {
            if (descriptor.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            URI here = descriptor.toURI();
            return Path.of(here.resolve("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
