package vn.ungpho.local.mail;

import java.util.List;

/// The SMTP side of a mail that comes in.
///
/// @param from sender, empty for a bounce
/// @param to every recipient
/// @param helo name that the client gave itself
/// @param address address of the client
record Envelope(String from, List<String> to, String helo, String address) {}
