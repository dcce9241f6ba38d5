package vn.ungpho.settings.s3;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import vn.ungpho.log.Measure;
import vn.ungpho.s3.StoredObject;
import vn.ungpho.settings.CheckSettings;
import vn.ungpho.settings.CheckSettings.Outcome;

/// A queue message about files that ops put there. It throws when the message has to come again; a file that is wrong
/// is answered where ops look, and does not come again.
public record SettingsDoor(CheckSettings check) {

    private static final Logger LOG = Logger.getLogger(SettingsDoor.class);
    private static final Pattern PLACE = Pattern.compile("^[a-z0-9./-]+(:\\d+)?");

    /// Checks every file that the message names.
    public void check(SQSMessage message) {
        StoredObject.inNotification(message.getBody()).forEach(object -> check(object.key()));
    }

    private void check(String key) {
        if (!key.startsWith(S3IncomingFiles.INCOMING)) {
            throw new IllegalArgumentException("a message about something else than incoming settings");
        }
        var outcome = check.check(key.substring(S3IncomingFiles.INCOMING.length()));
        if (outcome instanceof Outcome.Refused(String reason)) {
            // The reason may quote what a file says of a person; where it is wrong says nobody's name.
            var place = PLACE.matcher(reason);
            LOG.infof("settings=refused place=%s", place.find() ? place.group() : "");
            Measure.count("SettingsRefused", 1).write();
        } else {
            LOG.infof("settings=%s", outcome instanceof Outcome.InForce ? "in-force" : "unchanged");
        }
    }
}
