package vn.ungpho.response.check;

/// A paragraph or a cell, and where it stands.
record Passage(String place, String text) {}
