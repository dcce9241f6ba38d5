package vn.ungpho.bad.order.document;

public record Late() {}
