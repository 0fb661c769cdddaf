package org.openmassage.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every public type of the packages that our modules export to everybody. */
final class PublicTypes {
    private PublicTypes() {}

    static List<Class<?>> all() {
        List<Class<?>> types = new ArrayList<>();
        for (String anchor : List.of(
                "org.openmassage.core.id.VisitId",
                "org.openmassage.assessment.outcome.OutcomeMeasure",
                "org.openmassage.protocols.catalog.Condition",
                "org.openmassage.billing.claim.Claim")) {
            types.addAll(ofModule(anchor));
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    private static List<Class<?>> ofModule(String anchor) {
        try {
            Path place = Path.of(Class.forName(anchor)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            ModuleReference module = ModuleFinder.of(place).findAll().iterator().next();
            Set<String> exported = module.descriptor().exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            try (var reader = module.open();
                    Stream<String> names = reader.list()) {
                return names.filter(name -> name.endsWith(".class"))
                        .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                        .filter(name ->
                                name.contains(".") && exported.contains(name.substring(0, name.lastIndexOf('.'))))
                        .<Class<?>>map(PublicTypes::load)
                        .filter(PublicTypes::isPublic)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
