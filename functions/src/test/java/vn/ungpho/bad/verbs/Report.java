package vn.ungpho.bad.verbs;

class Report {
    void handleReport() {}
}
