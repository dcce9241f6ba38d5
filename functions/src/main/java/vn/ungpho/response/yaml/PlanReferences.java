package vn.ungpho.response.yaml;

import java.util.function.Function;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.settings.Replacements;
import vn.ungpho.settings.SettingCheck;
import vn.ungpho.yaml.YamlFiles;

/// Whether every agency can be read and names a plan that is there, and every plan an agency that is.
///
/// @param agencies reads the agencies of a set
public record PlanReferences(Function<Replacements, YamlAgencies> agencies) implements SettingCheck {

    @Override
    public void check(Replacements set) {
        var files = new YamlFiles(set);
        var known = agencies.apply(set);
        var plans = new YamlPlans(set);
        for (var id : known.ids()) {
            var plan = known.agency(id).orElseThrow().plan();
            if (!plans.ids().contains(plan)) {
                throw files.fault("agencies/" + id + ".yaml", "/plan", "no plan " + plan + " in plans/index.yaml");
            }
        }
        for (var id : plans.ids()) {
            var agency = plans.plan(id).orElseThrow().agency();
            if (!known.ids().contains(agency)) {
                throw files.fault(
                        "plans/" + id + ".yaml", "/agency", "no agency " + agency + " in agencies/index.yaml");
            }
        }
    }
}
