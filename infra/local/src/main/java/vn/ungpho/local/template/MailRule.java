package vn.ungpho.local.template;

/// Where incoming mail goes: the receipt rule, and the queue that the bucket tells of it.
///
/// @param recipient address of the rule
/// @param bucket name of the inbox bucket
/// @param prefix what the key of a mail starts with
/// @param queue name of the queue that the bucket notifies
public record MailRule(String recipient, String bucket, String prefix, String queue) {}
