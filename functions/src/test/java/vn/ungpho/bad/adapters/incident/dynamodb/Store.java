package vn.ungpho.bad.adapters.incident.dynamodb;

public record Store() {}
