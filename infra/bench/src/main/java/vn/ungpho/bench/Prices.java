package vn.ungpho.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What AWS asks for, as `infra/prices.yaml` has it.
///
/// @param of each price by the name of its unit
record Prices(String region, Map<String, Price> of) {

    /// @param usd      of one unit
    /// @param what     the unit in words
    /// @param verified the day on which it was looked up, `false` when it was not
    record Price(double usd, String what, String verified) {}

    @SuppressWarnings("unchecked")
    static Prices read(Path file) throws IOException {
        Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        var prices = new LinkedHashMap<String, Price>();
        ((Map<String, Map<String, Object>>) all.get("prices")).forEach((unit, price) -> prices.put(unit, price(price)));
        return new Prices((String) all.get("region"), prices);
    }

    private static Price price(Map<String, Object> price) {
        double per = ((Number) price.get("per")).doubleValue();
        return new Price(((Number) price.get("usd")).doubleValue() / per, (String) price.get("what"), day(price));
    }

    private static String day(Map<String, Object> price) {
        return price.get("verified") instanceof java.util.Date day
                ? day.toInstant().toString().substring(0, 10)
                : "not verified";
    }
}
