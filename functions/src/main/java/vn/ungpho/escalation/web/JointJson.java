package vn.ungpho.escalation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ungpho.incident.FindAlike;
import vn.ungpho.incident.FindAlike.Alike;
import vn.ungpho.incident.Incident;
import vn.ungpho.incident.Incidents;
import vn.ungpho.incident.Joint;
import vn.ungpho.incident.Supplements;
import vn.ungpho.incident.web.IncidentJson;
import vn.ungpho.incident.web.SupplementJson;

/// How an incident stands to others as officers get it: those that may be of the same event, and those that were joined
/// to it, with all that their reporters sent.
public record JointJson(Incidents incidents, Supplements supplements, FindAlike alike) {

    /// The members `possiblySame` and `joined` of a JSON object.
    Map<String, Object> json(Incident incident) {
        var joint = incident.progress().joint();
        var read = incidents
                .briefly(joint.members().stream().map(Joint.Member::id).toList())
                .stream()
                .collect(Collectors.toMap(Incident::id, Function.identity()));
        var joined = joint.members().stream()
                .filter(m -> read.containsKey(m.id()))
                .map(m -> joined(m, read.get(m.id())))
                .toList();
        var same = alike.alike(incident).stream()
                .filter(a -> !joint.has(a.incident().id()))
                .filter(a -> !joint.leader()
                        .equals(java.util.Optional.of(a.incident().id())))
                .map(JointJson::alike)
                .toList();
        return Map.of("possiblySame", same, "joined", joined);
    }

    private static Map<String, Object> alike(Alike alike) {
        var json = IncidentJson.brief(alike.incident());
        json.put("why", alike.why());
        return json;
    }

    private Map<String, Object> joined(Joint.Member member, Incident incident) {
        var json = member(member);
        json.put("receipt", incident.receipt().toString());
        json.put("report", IncidentJson.report(incident.report()));
        json.putAll(SupplementJson.newest(supplements, incident));
        return json;
    }

    static List<Map<String, Object>> members(Incident incident) {
        return incident.progress().joint().members().stream()
                .map(JointJson::member)
                .toList();
    }

    private static Map<String, Object> member(Joint.Member member) {
        var by = member.act().by();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", member.id().value());
        json.put("channel", FilterQuery.word(member.channel()));
        json.put("receivedAt", member.receivedAt().toString());
        json.put("reason", member.act().reason());
        json.put("joinedAt", member.act().at().toString());
        json.put("by", Map.of("person", by.person(), "unit", by.unit(), "capacity", by.capacity()));
        return json;
    }
}
