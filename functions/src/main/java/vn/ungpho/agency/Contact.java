package vn.ungpho.agency;

/// Đầu mối: a person or duty post of a unit who is told of incidents.
///
/// @param id    identifier within the agency, lower-case ASCII
/// @param unit  name of the unit, as in the plan
/// @param role  what the person is there for, shown in the mail
/// @param email address that notices go to
/// @param level cấp: from where a notice that nobody answers goes on to the next
public record Contact(String id, String unit, String role, String email, Level level) {

    /// @throws IllegalArgumentException when no mail can be sent to the address
    public Contact {
        if (!EmailAddress.isSound(email)) {
            throw new IllegalArgumentException("contact " + id + ": no e-mail address");
        }
    }

    /// As logs and mails name the contact: without name and address.
    public String shown() {
        return role + ", " + unit;
    }
}
