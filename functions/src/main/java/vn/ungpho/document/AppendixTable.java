package vn.ungpho.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.ungpho.response.Phase;
import vn.ungpho.response.PlanAppendix;
import vn.ungpho.response.PlanAppendix.Column;
import vn.ungpho.response.PlanAppendix.Content;
import vn.ungpho.response.PlanAppendix.Merge;
import vn.ungpho.response.PlanAppendix.Task;
import vn.ungpho.response.Procedure;
import vn.ungpho.response.Step;

/// The table of an appendix, the way a template reads it: `columns` and `rows`.
///
/// A row has `phase` and `title`, or `cells`; a cell has `text`, `note`, `centred` and `rows`, the number of rows
/// that it stands for. Cells that another one stands for are left out.
record AppendixTable(PlanAppendix appendix, Procedure procedure) {

    private static final String END = "./.";

    Map<String, Object> data() {
        var columns = appendix.columns().stream()
                .map(c -> Map.of("heading", c.heading(), "share", c.share()))
                .toList();
        return Map.of("columns", columns, "rest", columns.size() - 1, "rows", rows());
    }

    private List<Map<String, Object>> rows() {
        var rows = new ArrayList<Map<String, Object>>();
        if (appendix.showsProcedure()) {
            procedure.phases().forEach(p -> addPhase(rows, p));
        } else {
            var keys = appendix.tasks().stream().map(Task::number).toList();
            appendix.tasks().forEach(t -> rows.add(row(t.number(), keys, texts(t), "")));
        }
        return rows;
    }

    private void addPhase(List<Map<String, Object>> rows, Phase phase) {
        if (!phase.title().isEmpty()) {
            rows.add(Map.of("phase", phase.number(), "title", phase.title(), "cells", List.of()));
        }
        var keys = procedure.steps().map(Step::id).toList();
        phase.steps().forEach(s -> rows.add(row(s.id(), keys, texts(s), s.note())));
    }

    private Map<String, Object> row(String key, List<String> keys, Map<Content, String> texts, String note) {
        var cells = appendix.columns().stream()
                .filter(c -> span(c, key, keys) > 0)
                .map(c -> cell(c, span(c, key, keys), key.equals(keys.getLast()) ? ended(texts) : texts, note))
                .toList();
        return Map.of("phase", "", "title", "", "cells", cells);
    }

    /// What the last row says ends with the sign that nothing comes after it, as the text of every document does.
    private static Map<Content, String> ended(Map<Content, String> texts) {
        var ended = new EnumMap<Content, String>(texts);
        ended.computeIfPresent(Content.CONTENT, (_, text) -> Sentence.open(text) + END);
        return ended;
    }

    private static Map<String, Object> cell(Column column, int span, Map<Content, String> texts, String note) {
        return Map.of(
                "text",
                texts.getOrDefault(column.holds(), ""),
                "note",
                column.holds() == Content.STEP ? note : "",
                "centred",
                column.holds() == Content.NUMBER,
                "rows",
                span);
    }

    /// How many rows the cell of this column stands for in this row; 0 when another cell stands for it.
    private int span(Column column, String key, List<String> keys) {
        int at = keys.indexOf(key);
        return appendix.merges().stream()
                .filter(m -> m.column() == column.holds() && covers(m, at, keys))
                .findFirst()
                .map(m -> m.from().equals(key) ? keys.indexOf(m.to()) - at + 1 : 0)
                .orElse(1);
    }

    private static boolean covers(Merge merge, int row, List<String> keys) {
        return IntStream.rangeClosed(keys.indexOf(merge.from()), keys.indexOf(merge.to()))
                .anyMatch(i -> i == row);
    }

    private static Map<Content, String> texts(Step step) {
        return Map.of(
                Content.NUMBER, step.number(),
                Content.STEP, step.title(),
                Content.CONTENT, step.content(),
                Content.LEAD, units(step.lead()),
                Content.SUPPORT, units(step.support()));
    }

    private static Map<Content, String> texts(Task task) {
        return Map.of(
                Content.NUMBER, task.number(),
                Content.CONTENT, task.content(),
                Content.LEAD, units(task.lead()),
                Content.SUPPORT, units(task.support()),
                Content.TIME, task.time(),
                Content.REMARK, task.remark());
    }

    /// Joined as a list is in a cell, with a capital at its start.
    static String units(List<String> units) {
        var joined = String.join("; ", units);
        return Sentence.capital(joined);
    }
}
