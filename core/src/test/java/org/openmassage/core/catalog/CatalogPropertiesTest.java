package org.openmassage.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogPropertiesTest {

    @Property
    void combining_is_associative(
            @ForAll("catalogs") Catalog<String, Integer> a,
            @ForAll("catalogs") Catalog<String, Integer> b,
            @ForAll("catalogs") Catalog<String, Integer> c) {
        Catalog<String, Integer> left = a.combinedWith(b).combinedWith(c);
        Catalog<String, Integer> right = a.combinedWith(b.combinedWith(c));

        assertThat(left).isEqualTo(right).hasSameHashCodeAs(right);
        assertThat(left.entries()).containsExactlyElementsOf(right.entries());
        assertThat(left.withdrawals()).containsExactlyElementsOf(right.withdrawals());
        assertThat(left.layers()).isEqualTo(right.layers());
    }

    @Property
    void the_empty_catalog_changes_nothing(@ForAll("catalogs") Catalog<String, Integer> catalog) {
        assertThat(catalog.combinedWith(Catalog.empty())).isEqualTo(catalog);
        assertThat(Catalog.<String, Integer>empty().combinedWith(catalog)).isEqualTo(catalog);
    }

    @Property
    void the_last_layer_that_speaks_of_a_key_wins(
            @ForAll("catalogs") Catalog<String, Integer> below,
            @ForAll("catalogs") Catalog<String, Integer> above,
            @ForAll("keys") String key) {
        boolean withdrawn = above.withdrawals().stream()
                .anyMatch(withdrawal -> withdrawal.key().equals(key));
        Optional<Integer> expected =
                withdrawn ? Optional.empty() : above.find(key).or(() -> below.find(key));

        assertThat(below.combinedWith(above).find(key)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    @Provide
    Arbitrary<Catalog<String, Integer>> catalogs() {
        Arbitrary<String> names = Arbitraries.of("standard", "region", "clinic");
        // From 0 to 2 an entry, 3 a withdrawal, and no statement at all for 4
        Arbitrary<List<Integer>> statements =
                Arbitraries.integers().between(0, 4).list().ofSize(4);
        return Combinators.combine(names, statements).as(CatalogPropertiesTest::catalog);
    }

    private static Catalog<String, Integer> catalog(String name, List<Integer> statements) {
        Catalog.Builder<String, Integer> builder = Catalog.builder(name, "1", LocalDate.of(2026, 11, 22));
        String keys = "abcd";
        for (int i = 0; i < keys.length(); i++) {
            String key = keys.substring(i, i + 1);
            int statement = statements.get(i);
            if (statement < 3) {
                builder.add(key, statement);
            } else if (statement == 3) {
                builder.withdraw(key, "because");
            }
        }
        return builder.build();
    }
}
