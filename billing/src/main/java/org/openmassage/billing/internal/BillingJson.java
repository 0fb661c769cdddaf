package org.openmassage.billing.internal;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.InputStream;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.json.internal.JsonContribution;

/**
 * What billing adds to the JSON of the library: money as {@code {"amount": "45.00", "currency": "USD"}}. (Jackson's own
 * module for Joda-Money cannot be resolved beside Joda-Money 1.0.7 on the module path.) Stateless and thread-safe.
 */
public final class BillingJson implements JsonContribution {
    /** For the service loader. */
    public BillingJson() {}

    @Override
    public List<Module> modules() {
        return List.of(new SimpleModule("openmassage-money")
                .addSerializer(Money.class, new StdDelegatingSerializer(Money.class, new ToText()))
                .addDeserializer(Money.class, new StdDelegatingDeserializer<>(new FromText()))
                .setSerializerModifier(new TotalWriter.Modifier()));
    }

    @Override
    public @Nullable InputStream schema(String file) {
        return BillingJson.class.getResourceAsStream("/org/openmassage/billing/schema/" + file);
    }

    private static final class ToText extends StdConverter<Money, MoneyText> {
        @Override
        public MoneyText convert(Money money) {
            return MoneyText.of(money);
        }
    }

    private static final class FromText extends StdConverter<MoneyText, Money> {
        @Override
        public Money convert(MoneyText text) {
            return text.toMoney();
        }
    }
}
