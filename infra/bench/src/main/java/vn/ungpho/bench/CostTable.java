package vn.ungpho.bench;

import java.io.PrintStream;
import java.util.List;

/// The table of what a month costs.
///
/// @param incident what one incident takes
/// @param month    what a month takes without any
record CostTable(Prices prices, Usage incident, Usage month) {

    private static final List<Integer> INCIDENTS = List.of(0, 1_000, 1_000_000);

    /// Lambda traces the first call of each second, and one in twenty of the others.
    private static final double SECONDS = 30 * 24 * 60 * 60;

    void print(PrintStream out) {
        out.printf("Calls of doors an incident:");
        incident.units().forEach((unit, number) -> {
            if (unit.startsWith("door ") && number > 0.05) {
                out.printf(" %s %.1f,", unit.substring(5), number);
            }
        });
        out.printf("%n%nUS dollars a month, %s, without free tiers and taxes%n%n", prices.region());
        out.printf("| what | price, looked up | idle month | an incident | 0 | 1,000 | 1,000,000 |%n");
        out.printf("|---|---|---:|---:|---:|---:|---:|%n");
        prices.of().forEach((unit, price) -> row(out, unit, price));
        out.printf("| **sum** | | | |%s%n", sums());
        out.printf(
                "%nMetrics of our own: %.0f can be written (each with each value of its dimension), and that many are in"
                        + " the sum; %.0f were in this run. AWS takes only the hours in which one was written.%n",
                month.number("metrics"), month.number("metrics written"));
    }

    private void row(PrintStream out, String unit, Prices.Price price) {
        out.printf(
                "| %s | %.3g, %s | %s | %s |%s%n",
                price.what(),
                price.usd(),
                price.verified(),
                amount(number(unit, 0)),
                amount(incident.number(unit)),
                costs(unit, price));
    }

    private static String amount(double number) {
        return number == 0 ? "" : (number < 1 ? "%.2g" : "%,.1f").formatted(number);
    }

    private String costs(String unit, Prices.Price price) {
        return cells(n -> number(unit, n) * price.usd());
    }

    private String sums() {
        return cells(n -> prices.of().entrySet().stream()
                .mapToDouble(
                        price -> number(price.getKey(), n) * price.getValue().usd())
                .sum());
    }

    private static String cells(java.util.function.IntToDoubleFunction cost) {
        var cells = new StringBuilder();
        INCIDENTS.forEach(n -> cells.append(" %,.2f |".formatted(cost.applyAsDouble(n))));
        return cells.toString();
    }

    private double number(String unit, int incidents) {
        double plain = month.number(unit) + incidents * incident.number(unit);
        return unit.equals("traces") ? traces(number("invocations", incidents)) : plain;
    }

    private static double traces(double calls) {
        double each = Math.min(calls, SECONDS);
        return each + (calls - each) / 20;
    }
}
