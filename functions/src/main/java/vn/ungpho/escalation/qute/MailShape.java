package vn.ungpho.escalation.qute;

import vn.ungpho.settings.Replacements;
import vn.ungpho.settings.SettingCheck;
import vn.ungpho.settings.SettingFault;

/// Whether the wording of a mail has a subject in its first line, nothing in its second, and a text after that.
public record MailShape() implements SettingCheck {

    @Override
    public void check(Replacements files) {
        files.files().forEach((path, text) -> {
            if (path.startsWith("mails/") && path.endsWith(".txt") && !path.startsWith("mails/parts/")) {
                check(path, text.split("\n", 3));
            }
        });
    }

    private static void check(String path, String[] parts) {
        if (parts[0].isBlank()) {
            throw new SettingFault(path, 1, "the first line is the subject");
        }
        if (parts.length < 3 || !parts[1].isBlank() || parts[2].isBlank()) {
            throw new SettingFault(path, 2, "an empty line parts the subject from the text");
        }
    }
}
