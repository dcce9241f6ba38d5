package vn.ungpho.agency;

import java.util.List;
import java.util.Optional;

/// Cơ quan: a state agency that issues documents and takes in reports.
///
/// @param id            identifier in lower-case ASCII with hyphens, as in file names and orders
/// @param name          full official name as running text, `Sở Nội vụ tỉnh Khánh Hòa`
/// @param superior      cơ quan chủ quản as in the letterhead, empty where there is none (UBND)
/// @param issuer        cơ quan ban hành as in the letterhead, in capitals; one string a line
/// @param abbreviation  chữ viết tắt in the document symbol, set by the agency's head (NĐ 30/2020 Phụ lục I, II.3)
/// @param place         địa danh, as written before the date
/// @param plan          id of the response plan in force
/// @param mailbox       address to which reports are mailed
/// @param secretsPhone  what to call instead of writing when the matter is a state secret; empty until the agency
/// gives
/// one
/// @param contacts      đầu mối in the order in which they are told
/// @param criteria      when it takes an incident for serious by its own measure; none where it has none
/// @param about         what forms ask of the agency itself; empty until the agency gives it
public record Agency(
        String id,
        String name,
        Optional<String> superior,
        List<String> issuer,
        String abbreviation,
        String place,
        String plan,
        String mailbox,
        Optional<String> secretsPhone,
        List<Contact> contacts,
        List<SeverityCriterion> criteria,
        Optional<Profile> about) {

    public Agency {
        issuer = List.copyOf(issuer);
        contacts = List.copyOf(contacts);
        criteria = List.copyOf(criteria);
    }

    /// An agency that has no criteria of its own.
    public Agency(
            String id,
            String name,
            Optional<String> superior,
            List<String> issuer,
            String abbreviation,
            String place,
            String plan,
            String mailbox,
            Optional<String> secretsPhone,
            List<Contact> contacts,
            Optional<Profile> about) {
        this(id, name, superior, issuer, abbreviation, place, plan, mailbox, secretsPhone, contacts, List.of(), about);
    }

    /// What forms ask of the agency itself.
    public Profile profile() {
        return about.orElse(Profile.NONE);
    }

    /// The contacts up to this level, in the order in which they are told.
    public List<Contact> upTo(Level level) {
        return contacts.stream().filter(c -> c.level().compareTo(level) <= 0).toList();
    }

    /// The contact with this id, if the agency still has it.
    public Optional<Contact> contact(String contactId) {
        return contacts.stream().filter(c -> c.id().equals(contactId)).findFirst();
    }
}
