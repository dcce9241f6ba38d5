package vn.ungpho.bad.parents.incident.dynamodb;

public record Child() {}
