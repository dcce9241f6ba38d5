package vn.ungpho.settings;

class InMemorySettingsTest extends LiveSettingsContract {

    private final InMemorySettings settings = new InMemorySettings();

    @Override
    protected LiveSettings live() {
        return settings;
    }
}
