package vn.ungpho.bad.plain.incident;

import com.fasterxml.jackson.annotation.JsonProperty;

record Marked(@JsonProperty("x") String x) {}
