package vn.ungpho.bad.arguments;

class Report {
    void send(int a, int b, int c, int d, int e) {}
}
