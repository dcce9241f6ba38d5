package vn.ungpho.agency;

import java.util.regex.Pattern;

/// Địa chỉ thư điện tử: what can be written to. The one check for addresses of reporters and of contacts.
public final class EmailAddress {

    private static final int LONGEST = 254;

    /// Dot-atom before the sign (RFC 5322, without quotes), a name with at least one dot behind it (RFC 1035). Plain
    /// ASCII: the mail service takes no other letters before the sign, and a name with others has an ASCII form.
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}@)"
            + "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private EmailAddress() {}

    /// Whether a mail can be sent there; it may still come back.
    public static boolean isSound(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
